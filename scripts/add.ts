import { readFile, stat } from 'node:fs/promises';
import { printDiagnostics } from '../src/diagnostics/print.ts';
import { exitCode } from '../src/diagnostics/report.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import type { OfficialLanguage } from '../src/document/schema/common.ts';
import { citedBy } from '../src/pipeline/add/cited.ts';
import {
  defaultFetchOptions,
  fetchDocument,
  type FetchOptions,
} from '../src/pipeline/add/fetch.ts';
import { addDocument, toLanguage } from '../src/pipeline/add/index.ts';
import { load } from '../src/pipeline/load/index.ts';
import { runCommand, UsageError } from './command.ts';
import { convertContent } from './convert.ts';

const help = `Usage: npm run add -- FILE [--symbol A/RES/70/125] [--lang zh] [--force]
       npm run add -- --fetch A/RES/70/125 --lang zh [--force]
       npm run add -- --cited E/RES/2024/13 [--lang zh]

Adds a document: recognises symbol, language, organ, date and title, writes its folder under
content/documents/, converts, and shows what it understood. Look at that before you commit it.

Options:
  --symbol SYMBOL   the document's symbol, where the text does not say it
  --lang LANGUAGE   ar, zh, en, fr, ru or es, where it is not to be guessed
  --fetch SYMBOL    get the official file first
  --cited SYMBOL    do so for all that a document cites; run again, it goes on where it stopped
  --base ADDRESS    the documents service (or the environment variable DOCUMENTS_BASE)
  --timeout SECONDS how long one attempt may take (60)
  --force           replace a text that is there
  --help            show this

Exit codes: 0 added, 1 a document could not be added, 2 wrong use`;

const content = 'content';
const mostBytes = 20_000_000;

interface Options {
  readonly symbol: string | undefined;
  readonly language: OfficialLanguage | null;
  readonly force: boolean;
  readonly service: FetchOptions;
}

async function addFile(file: string, { symbol, language, force }: Options): Promise<number> {
  const size = await stat(file).catch(() => null);
  if (!size?.isFile()) throw new UsageError(`${file} is no file.`);
  const whole = await readFile(file);
  // A file far beyond the limit is refused by its length: only the beginning is looked at.
  const bytes = size.size > mostBytes * 2 ? whole.subarray(0, mostBytes + 1) : whole;
  const added = await addDocument({
    contentDirectory: content,
    file,
    bytes,
    symbol: symbol ?? null,
    language,
    force,
    mustMatch: false,
  });
  return show(added.outline, added.written, added.diagnostics);
}

async function addFetched(symbol: string, options: Options): Promise<number> {
  if (!options.language) throw new UsageError('--fetch needs --lang.');
  const fetched = await fetchDocument(symbol, options.language, options.service);
  if ('id' in fetched) {
    const failure = {
      id: fetched.id,
      file: symbol,
      place: null,
      excerpt: '',
      found: fetched.found,
    };
    return show('', [], [failure]);
  }
  const added = await addDocument({
    contentDirectory: content,
    file: symbol,
    bytes: fetched.bytes,
    symbol,
    language: options.language,
    force: options.force,
    mustMatch: true,
  });
  return show(added.outline, added.written, added.diagnostics);
}

async function addCited(symbol: string, options: Options): Promise<number> {
  const language = options.language ?? 'zh';
  const { value: corpus } = await load(content);
  const cited = await citedBy(corpus, symbol, language);
  if (!cited) throw new UsageError(`${symbol} has no text under content/documents/.`);
  const { wanted, present, elsewhere } = cited;
  console.log(
    `${present.length} have a text, ${elsewhere.length} have no official page, ${wanted.length} to get`,
  );
  let failed = 0;
  for (const [index, document] of wanted.entries()) {
    console.log(`\n[${index + 1}/${wanted.length}] ${document}`);
    failed += await addFetched(document, { ...options, symbol: document, language });
  }
  console.log(
    `\n${wanted.length - failed} added, ${failed} failed; run again to try those once more.`,
  );
  return failed === 0 ? 0 : 1;
}

function show(outline: string, written: readonly string[], found: readonly Diagnostic[]): number {
  if (outline !== '') console.log(outline);
  for (const file of written) console.log(`written: ${file}`);
  printDiagnostics(found, process.stderr);
  return exitCode(found, false);
}

function readLanguage(text: string): OfficialLanguage | null {
  const language = toLanguage(text);
  if (text !== '' && !language)
    throw new UsageError(`--lang takes ar, zh, en, fr, ru or es, not “${text}”.`);
  return language;
}

function serviceOf(base: string, timeout: string): FetchOptions {
  const address = base || (process.env.DOCUMENTS_BASE ?? defaultFetchOptions.base);
  const seconds = Number(timeout);
  if (!URL.canParse(address)) throw new UsageError(`--base takes an address, not “${address}”.`);
  if (!(seconds > 0)) throw new UsageError(`--timeout takes seconds, not “${timeout}”.`);
  return { ...defaultFetchOptions, base: address, timeout: seconds * 1000 };
}

await runCommand(
  help,
  {
    symbol: { type: 'string', default: '' },
    lang: { type: 'string', default: '' },
    fetch: { type: 'string', default: '' },
    cited: { type: 'string', default: '' },
    base: { type: 'string', default: '' },
    timeout: { type: 'string', default: '60' },
    force: { type: 'boolean', default: false },
  },
  async (values, files) => {
    const options: Options = {
      symbol: values.symbol || undefined,
      language: readLanguage(values.lang),
      force: values.force,
      service: serviceOf(values.base, values.timeout),
    };
    const ways = [files[0], values.fetch || undefined, values.cited || undefined].filter(Boolean);
    if (ways.length !== 1 || files.length > 1) {
      throw new UsageError('Give one file, or --fetch, or --cited.');
    }
    const code = values.cited
      ? await addCited(values.cited, options)
      : await (values.fetch ? addFetched(values.fetch, options) : addFile(files[0] ?? '', options));
    return Math.max(code, await convertContent(false));
  },
);
