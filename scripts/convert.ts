import { printDiagnostics } from '../src/diagnostics/print.ts';
import { exitCode } from '../src/diagnostics/report.ts';
import { formatAccount } from '../src/pipeline/account.ts';
import { convertAll } from '../src/pipeline/index.ts';
import { runCommand, runStep } from './command.ts';

const help = `Usage: npm run convert -- [options]

Reads the documents under content/ and writes the pages' sources to content/generated/.

Options:
  --strict   let warnings fail as errors do
  --account  print what became of every character of each text
  --help     show this

Exit codes: 0 converted, 1 a document has errors, 2 wrong use`;

/** Converts all content, prints what is wrong with it, and returns the exit code. */
export async function convertContent(strict: boolean, withAccount = false): Promise<number> {
  const { documents, paragraphs, diagnostics, accounts } = await convertAll({
    contentDirectory: 'content',
    outputDirectory: 'content/generated',
  });
  printDiagnostics(diagnostics, process.stderr);
  if (withAccount) {
    for (const { file, account } of accounts) console.log(formatAccount(file, account));
  }
  console.log(`  ${documents} documents, ${paragraphs} paragraphs`);
  return exitCode(diagnostics, strict);
}

if (import.meta.main) {
  const flag = { type: 'boolean', default: false } as const;
  await runCommand(help, { strict: flag, account: flag }, ({ strict, account }) =>
    runStep('Convert content/', () => convertContent(strict, account)),
  );
}
