import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { printDiagnostics } from '../src/diagnostics/print.ts';
import { exitCode } from '../src/diagnostics/report.ts';
import type { ProblemId } from '../src/diagnostics/problems.ts';
import type { OfficialLanguage } from '../src/document/schema/common.ts';
import { citedBy } from '../src/pipeline/add/cited.ts';
import {
  defaultFetchOptions,
  fetchDocument,
  type FetchOptions,
} from '../src/pipeline/add/fetch.ts';
import { addDocument, toLanguage, type Added } from '../src/pipeline/add/index.ts';
import { load } from '../src/pipeline/load/index.ts';
import { inMegabytes, maximumBytes } from '../src/pipeline/read/refusal.ts';
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
/** So many documents in a row that a service gives no answer for: it is down. */
const mostSilent = 3;
/** Where the command was called: npm itself runs it in the project's folder. */
const calledIn = process.env.INIT_CWD ?? process.cwd();

interface Options {
  readonly symbol: string | undefined;
  readonly language: OfficialLanguage | null;
  readonly force: boolean;
  readonly service: FetchOptions;
}

/** What one addition came to. */
interface Result {
  readonly code: number;
  readonly hasWritten: boolean;
  /** The service gave no answer at all. */
  readonly isSilent: boolean;
}

async function addFile(name: string, { symbol, language, force }: Options): Promise<Result> {
  const file = resolve(calledIn, name);
  const size = await stat(file).catch(() => null);
  if (!size?.isFile()) throw new UsageError(`There is no file ${file}.`);
  if (size.size > maximumBytes) return fail(name, 'file-too-large', inMegabytes(size.size));
  const added = await addDocument({
    contentDirectory: content,
    file: name,
    bytes: await readFile(file),
    symbol: symbol ?? null,
    language,
    force,
    mustMatch: false,
  });
  return show(added);
}

async function addFetched(symbol: string, options: Options): Promise<Result> {
  if (!options.language) throw new UsageError('--fetch needs --lang.');
  console.log(`Getting ${symbol} (${options.language}) from ${options.service.base}`);
  const fetched = await fetchDocument(symbol, options.language, options.service);
  if ('id' in fetched) return fail(symbol, fetched.id, fetched.found);
  const added = await addDocument({
    contentDirectory: content,
    file: symbol,
    bytes: fetched.bytes,
    symbol,
    language: options.language,
    force: options.force,
    mustMatch: true,
  });
  return show(added);
}

async function addCited(symbol: string, options: Options): Promise<Result> {
  const language = options.language ?? 'zh';
  const { value: corpus } = await load(content);
  const cited = await citedBy(corpus, symbol, language);
  if (!cited) throw new UsageError(`${symbol} has no text under content/documents/.`);
  const { wanted, present, elsewhere } = cited;
  console.log(
    `${present.length} have a text, ${elsewhere.length} have no official page, ${wanted.length} to get`,
  );
  const results: Result[] = [];
  for (const [index, document] of wanted.entries()) {
    console.log(`\n[${index + 1}/${wanted.length}] ${document}`);
    results.push(await addFetched(document, { ...options, symbol: document, language }));
    const last = results.slice(-mostSilent);
    if (last.length === mostSilent && last.every(({ isSilent }) => isSilent)) {
      console.log('\nThe service does not answer: stopped.');
      break;
    }
  }
  const added = results.filter(({ hasWritten }) => hasWritten).length;
  const failed = results.length - added;
  const left = wanted.length - results.length;
  const again = failed + left > 0 ? '; run again to try those that are not there' : '';
  console.log(`\n${added} added, ${failed} failed, ${left} not tried${again}`);
  return { code: failed + left === 0 ? 0 : 1, hasWritten: added > 0, isSilent: false };
}

function show({ outline, written, diagnostics }: Added): Result {
  if (outline !== '') console.log(outline);
  for (const file of written) console.log(`written: ${file}`);
  printDiagnostics(diagnostics, process.stderr);
  const isSilent = diagnostics.some(({ id }) => id === 'fetch-failed');
  return { code: exitCode(diagnostics, false), hasWritten: written.length > 0, isSilent };
}

function fail(file: string, id: ProblemId, found: string): Result {
  const diagnostics = [{ id, file, place: null, excerpt: '', found }];
  return show({ outline: '', written: [], diagnostics });
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
  const tell = (line: string): void => {
    console.log(line);
  };
  return { ...defaultFetchOptions, base: address, timeout: seconds * 1000, tell };
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
    const { code, hasWritten } = values.cited
      ? await addCited(values.cited, options)
      : await (values.fetch ? addFetched(values.fetch, options) : addFile(files[0] ?? '', options));
    return hasWritten ? Math.max(code, await convertContent(false)) : code;
  },
);
