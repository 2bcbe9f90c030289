/**
 * Keeps the list of published addresses: `npm run permalinks` adds new ones; with
 * `--accept --reason "…"`, and `--moved OLD=NEW` for pages, it accepts changes of old ones.
 */
import { parseArgs } from 'node:util';
import { printDiagnostics } from '../src/diagnostics/print.ts';
import { convertCorpus, corpusAddresses } from '../src/pipeline/index.ts';
import { load } from '../src/pipeline/load/index.ts';
import { updateLock } from '../src/pipeline/permalinks/update.ts';

const { values } = parseArgs({
  options: {
    accept: { type: 'boolean', default: false },
    reason: { type: 'string' },
    moved: { type: 'string', multiple: true, default: [] },
    content: { type: 'string', default: 'content' },
  },
});

const reason = values.reason?.trim() ?? '';
if (values.accept && reason === '') {
  console.error('--accept needs --reason "…": it is shown to readers beside what changed');
  process.exit(2);
}
const moves = values.moved.map((move) => move.split('=', 2) as [string, string]);
const date = new Date().toISOString().slice(0, 10);
const { value: corpus } = await load(values.content);
const addresses = corpusAddresses(corpus, convertCorpus(corpus).emitted);
const acceptance = values.accept ? { reason, date, moves } : null;
const { added, accepted, diagnostics } = await updateLock(values.content, addresses, acceptance);
printDiagnostics(diagnostics, process.stderr);
if (diagnostics.length > 0) process.exit(1);
console.log(`${added} addresses added, ${accepted} changes accepted`);
