import { printDiagnostics } from '../src/diagnostics/print.ts';
import { convertCorpus, corpusAddresses } from '../src/pipeline/index.ts';
import { load } from '../src/pipeline/load/index.ts';
import type { Move } from '../src/pipeline/permalinks/accept.ts';
import { updateLock, type Acceptance } from '../src/pipeline/permalinks/update.ts';
import { runCommand, UsageError } from './command.ts';

const help = `Usage: npm run permalinks -- [options]

Keeps content/permalinks.lock.json, the list of every address ever published. Without options it
adds new addresses, and refuses where published ones would be lost, reworded or renumbered.

Options:
  --accept          accept such changes; they are kept with the reason and shown to readers
  --reason "…"      why; goes with --accept
  --moved OLD=NEW   a page that stands at another address now: A/OLD/1/=A/NEW/1/; may be repeated
  --help            show this

Exit codes: 0 written, 1 something published would break, 2 wrong use`;

function acceptanceOf(reason: string, moved: readonly string[]): Acceptance {
  if (reason === '') throw new UsageError('--accept needs --reason "…": readers are shown it.');
  const moves = moved.map((move): Move => {
    const [from, to] = move.split('=');
    if (!from || !to) throw new UsageError(`--moved takes OLD=NEW, not “${move}”.`);
    return [from, to];
  });
  return { reason, date: new Date().toISOString().slice(0, 10), moves };
}

async function update(acceptance: Acceptance | null): Promise<number> {
  const { value: corpus } = await load('content');
  const addresses = corpusAddresses(corpus, (await convertCorpus(corpus)).emitted);
  const { added, accepted, diagnostics } = await updateLock('content', addresses, acceptance);
  printDiagnostics(diagnostics, process.stderr);
  if (diagnostics.length > 0) return 1;
  console.log(`${added} addresses added, ${accepted} changes accepted.`);
  return 0;
}

await runCommand(
  help,
  {
    accept: { type: 'boolean', default: false },
    reason: { type: 'string', default: '' },
    moved: { type: 'string', multiple: true, default: [] },
  },
  ({ accept, reason, moved }) => update(accept ? acceptanceOf(reason.trim(), moved) : null),
);
