import { printDiagnostics } from '../src/diagnostics/print.ts';
import { exitCode } from '../src/diagnostics/report.ts';
import { convertAll } from '../src/pipeline/index.ts';
import { runCommand, runStep } from './command.ts';

const help = `Usage: npm run convert -- [options]

Reads the documents under content/ and writes the pages' sources to content/generated/.

Options:
  --strict   let warnings fail as errors do
  --help     show this

Exit codes: 0 converted, 1 a document has errors, 2 wrong use`;

/** Converts all content, prints what is wrong with it, and returns the exit code. */
export async function convertContent(strict: boolean): Promise<number> {
  const { documents, paragraphs, diagnostics } = await convertAll({
    contentDirectory: 'content',
    outputDirectory: 'content/generated',
  });
  printDiagnostics(diagnostics, process.stderr);
  console.log(`  ${documents} documents, ${paragraphs} paragraphs`);
  return exitCode(diagnostics, strict);
}

if (import.meta.main) {
  await runCommand(help, { strict: { type: 'boolean', default: false } }, ({ strict }) =>
    runStep('Convert content/', () => convertContent(strict)),
  );
}
