import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runCommand, runNode, runStep, runTool, UsageError } from './command.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Stage {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Tally>;
}

const stages: readonly Stage[] = [
  { name: 'format', title: 'Formatter', run: asOne(() => runTool('prettier', ['--check', '.'])) },
  { name: 'lint', title: 'Linter', run: asOne(lint) },
  { name: 'types', title: 'Types', run: asOne(checkTypes) },
  { name: 'unit', title: 'Unit tests', run: () => runVitest('unit') },
  { name: 'build', title: 'Build', run: asOne(() => runNode(['scripts/build.ts'])) },
  {
    name: 'check',
    title: 'Check of the built site',
    run: asOne(() => runNode(['scripts/check.ts'])),
  },
  { name: 'site', title: 'Built site in the browser', run: () => runVitest('site') },
];

const help = `Usage: npm test -- [options]

Proves everything, in this order, and stops at the first stage that fails:
${stages.map(({ name, title }) => `  ${name.padEnd(8)} ${title}`).join('\n')}

Options:
  --only <stage>   only this stage; can be given more than once
  --help           show this

Exit codes: 0 all passed, 1 something failed, 2 wrong use`;

/** A stage without tests of its own counts as one. */
function asOne(run: () => Promise<number>): () => Promise<Tally> {
  return async () => ((await run()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

/** The linter reads types, and the types of content collections are generated. */
async function lint(): Promise<number> {
  const synced = await runTool('astro', ['sync']);
  return synced === 0 ? runTool('eslint', ['--max-warnings', '0', '.']) : synced;
}

function checkTypes(): Promise<number> {
  return runTool('astro', [
    'check',
    '--minimumSeverity',
    'warning',
    '--minimumFailingSeverity',
    'warning',
  ]);
}

async function runVitest(project: string): Promise<Tally> {
  const report = `node_modules/.cache/vitest-${project}.json`;
  mkdirSync('node_modules/.cache', { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', '--project', project, ...reporters]);
  return code === 0 ? readReport(report) : withFailure(readReport(report));
}

function readReport(file: string): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** A file that cannot be loaded, or no file at all, fails without a failed test. */
function withFailure({ passed, failed }: Tally): Tally {
  return { passed, failed: Math.max(failed, 1) };
}

async function runStages(chosen: readonly Stage[]): Promise<number> {
  const total = { passed: 0, failed: 0 };
  for (const [index, { title, run }] of chosen.entries()) {
    await runStep(`${index + 1}/${chosen.length} ${title}`, async () => {
      const { passed, failed } = await run();
      total.passed += passed;
      total.failed += failed;
      return failed;
    });
    if (total.failed === 0) continue;
    const left = chosen.slice(index + 1).map((stage) => stage.title);
    if (left.length > 0) console.log(`Not run: ${left.join(', ')}`);
    break;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function chooseStages(names: readonly string[] | undefined): readonly Stage[] {
  const unknown = names?.find((name) => !stages.some((stage) => stage.name === name));
  if (unknown !== undefined) throw new UsageError(`There is no stage “${unknown}”.`);
  return stages.filter(({ name }) => names?.includes(name) ?? true);
}

await runCommand(help, { only: { type: 'string', multiple: true } }, ({ only }) =>
  runStages(chooseStages(only)),
);
