import { mkdtemp, readFile, readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { Record } from '../src/document/schema/record.ts';
import {
  defaultFetchOptions,
  fetchDocument,
  type FetchOptions,
} from '../src/pipeline/add/fetch.ts';
import { citedBy } from '../src/pipeline/add/cited.ts';
import { addDocument, type Added, type Addition } from '../src/pipeline/add/index.ts';
import { load } from '../src/pipeline/load/index.ts';

const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'add-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function add(source: string, change: Partial<Addition> = {}): Promise<Added> {
  return addDocument({
    contentDirectory: root,
    file: source,
    bytes: await readFile(fixture(source)),
    symbol: null,
    language: null,
    force: false,
    mustMatch: false,
    ...change,
  });
}

const recordOf = async (folder: string): Promise<Record> =>
  Record.parse(parseYaml(await readFile(join(root, 'documents', folder, 'record.yaml'), 'utf-8')));

const ids = ({ diagnostics }: Added): string[] => diagnostics.map(({ id }) => id);

describe('adding a file', () => {
  test.each([
    [
      'en-ga-session/source.txt',
      'A-RES-91-114',
      'en.txt',
      'general-assembly',
      '2046-12-03',
      'Lighthouses in the service of small ports',
    ],
    [
      'en-sc-running-head/source.txt',
      'S-RES-3907-2051',
      'en.txt',
      'security-council',
      '2051-03-14',
      undefined,
    ],
    [
      'en-hrc-vote/source.txt',
      'A-HRC-RES-49-32',
      'en.txt',
      'human-rights-council',
      '2032-04-01',
      'The right to a quiet night',
    ],
    [
      'zh-ecosoc/source.txt',
      'E-RES-2046-8',
      'zh.txt',
      'economic-and-social-council',
      '2046-07-20',
      '评估小港口灯塔工作的进展',
    ],
    ['zh-pdf/source.pdf', 'A-RES-85-78', 'zh.pdf', 'general-assembly', '2031-02-02', '信鸽与邮政'],
    [
      'fr-docx/source.docx',
      'A-RES-85-79',
      'fr.docx',
      'general-assembly',
      '2031-02-02',
      'Les pigeons voyageurs au service de la poste',
    ],
    [
      'es-html/source.html',
      'A-RES-85-80',
      'es.html',
      'general-assembly',
      '2031-02-02',
      'Las palomas mensajeras al servicio del correo',
    ],
    [
      'ru-ga/source.txt',
      'A-RES-91-117',
      'ru.txt',
      'general-assembly',
      '2046-12-03',
      'Колокольни малых городов',
    ],
    [
      'ar-ga/source.txt',
      'A-RES-91-118',
      'ar.txt',
      'general-assembly',
      '2046-12-03',
      'منارات الموانئ الصغيرة',
    ],
  ])('%s is %s', async (source, folder, name, organ, date, title) => {
    const added = await add(source);
    expect(await readdir(join(root, 'documents'))).toEqual([folder]);
    const record = await recordOf(folder);
    expect(record).toMatchObject({
      organ,
      kind: 'resolution',
      date: { value: date, verified: 'T' },
    });
    expect(Object.values(record.titles)[0]?.value).toBe(title);
    const text = await readFile(join(root, 'documents', folder, name));
    expect(text.equals(await readFile(fixture(source)))).toBe(true);
    expect(added.outline).toContain('operative paragraphs');
  });

  test('a decision is one, and its symbol says so', async () => {
    const added = await add('en-decision/source.txt');
    expect(await recordOf('E-DEC-2041-207')).toMatchObject({ kind: 'decision' });
    expect(added.outline).toContain('doubt: the symbol E/DEC/2041/207 was made of');
  });

  test('options override what the text says', async () => {
    await add('en-ga-session/source.txt', { symbol: 'A/RES/1/1', language: 'en' });
    expect(await readdir(join(root, 'documents'))).toEqual(['A-RES-1-1']);
  });

  test('nothing is overwritten without force, and a record never', async () => {
    const folder = join(root, 'documents/A-RES-91-114');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'record.yaml'), 'symbol: A/RES/91/114 # by hand\n');
    await writeFile(join(folder, 'en.html'), 'mine');
    const refused = await add('en-ga-session/source.txt');
    expect(ids(refused)).toEqual(['document-exists']);
    expect(refused.written).toEqual([]);
    expect(await readFile(join(folder, 'en.html'), 'utf-8')).toBe('mine');
    const forced = await add('en-ga-session/source.txt', { force: true });
    expect(forced.written).toEqual([join(folder, 'en.txt')]);
    expect(await readdir(folder)).toEqual(['en.txt', 'record.yaml']);
    expect(await readFile(join(folder, 'record.yaml'), 'utf-8')).toContain('by hand');
  });

  test('a text without symbol or language is refused', async () => {
    const nothing = { bytes: Buffer.from('1234 5678\n') };
    expect(ids(await add('en-ga-session/source.txt', nothing))).toEqual(['language-unknown']);
    const words = { bytes: Buffer.from('The cat and the dog sat on the mat of the house.\n') };
    expect(ids(await add('en-ga-session/source.txt', words))).toContain('symbol-invalid');
    expect(await readdir(root)).toEqual([]);
  });

  test('what was understood is shown as an outline with counts and doubts', async () => {
    const { outline } = await add('en-annexes/source.txt');
    expect(outline).toMatchInlineSnapshot(`
      "symbol: A/RES/80/6
      language: en
      kind: resolution
      organ: general-assembly
      date: 2025-10-01
      title: Plan for the care of village clocks
      doubt: the symbol A/RES/80/6 was made of the organ and the printed number

      [title] 80/6. Plan for the care of village clocks
      [enacting] The General Assembly,
      PP1 Having considered the draft Plan,
      OP1 Adopts the Plan for the Care of Village Clocks set out in Annex I to
      OP2 Invites clockmakers to follow Annex A of the handbook.
      [meeting] 12th plenary meeting
      [date] 1 October 2025
      == Annex I Plan for the Care of Village Clocks
        ## I. Purposes
        OP1 The purposes of the Plan are:
          · a To keep clocks going;
          · b To keep them right, that is to say:
            · i Within one minute in winter;
            · ii Within two minutes in summer.
        OP2 Clocks are wound on Mondays.
        ## II. Means
        OP3 Each clock has a keeper.
        OP4 Keepers meet once a year.
        == Appendix Tools of the keeper
          OP1 A key.
          OP2 An oil can.
      == Annex II Model report
        OP1 Name of the village.
        OP2 State of the clock.

      1 preambular paragraphs, 10 operative paragraphs, 2 annexes, 2 headings, 4 subparagraphs, 1 appendices, 1 footnotes"
    `);
  });
});

test('what a document cites, less what has a text and what has no official page', async () => {
  const { value: corpus } = await load(join(import.meta.dirname, '../content'));
  const cited = await citedBy(corpus, 'E/RES/2024/13', 'zh');
  expect(cited?.wanted).toContain('A/RES/70/125');
  expect(cited?.wanted).not.toContain('E/RES/2024/13');
  expect(cited?.elsewhere).toContain('UN/addis-ababa-action-agenda');
  expect(await citedBy(corpus, 'A/RES/9999/1', 'zh')).toBeNull();
});

describe('fetching from a documents service', () => {
  let server: Server;
  let asked: URL[] = [];
  let answer: (response: ServerResponse) => void;
  let options: FetchOptions;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(new URL(request.url ?? '/', 'http://127.0.0.1'));
      answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    options = {
      ...defaultFetchOptions,
      base: `http://127.0.0.1:${address.port}/api/symbol/access`,
      timeout: 400,
      retries: 2,
      wait: 5,
    };
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const get = () => fetchDocument('A/RES/85/78', 'zh', options);
  const withoutAddress = (found: string): string => found.replace(/, http:\S+$/u, '');

  test('well: the file comes, and the question was the right one', async () => {
    const file = await readFile(fixture('zh-pdf/source.pdf'));
    answer = (response) => response.end(file);
    const fetched = await get();
    expect('bytes' in fetched && file.equals(fetched.bytes)).toBe(true);
    expect(asked.map(({ pathname, search }) => pathname + search)).toEqual([
      '/api/symbol/access?s=A%2FRES%2F85%2F78&l=zh&t=pdf',
    ]);
  });

  test('after failures that pass, it comes', async () => {
    const file = await readFile(fixture('zh-pdf/source.pdf'));
    answer = (response) => {
      if (asked.length < 3) response.writeHead(503).end('busy');
      else response.end(file);
    };
    expect('bytes' in (await get())).toBe(true);
    expect(asked.length).toBe(3);
  });

  test.each<[string, (response: ServerResponse) => void, string, string, number]>([
    ['404', (r) => r.writeHead(404).end(), 'fetch-missing', 'status 404', 1],
    ['refused', (r) => r.writeHead(403).end(), 'fetch-failed', 'status 403', 1],
    ['always busy', (r) => r.writeHead(503).end(), 'fetch-failed', 'status 503', 3],
    ['too slow', () => undefined, 'fetch-failed', 'no whole answer within 0.4 s', 3],
    [
      'drips for ever',
      (r) => {
        const timer = setInterval(() => r.write('%PDF-'), 50);
        r.on('close', () => {
          clearInterval(timer);
        });
      },
      'fetch-failed',
      'no whole answer within 0.4 s',
      3,
    ],
    [
      'HTML instead of a PDF',
      (r) => r.end('<!DOCTYPE html><html><body>There is no document</body></html>'),
      'fetch-not-document',
      'a web page instead of a PDF',
      1,
    ],
    ['nothing', (r) => r.end(), 'fetch-not-document', 'plain text instead of a PDF', 1],
  ])('%s', async (_, how, id, found, attempts) => {
    answer = how;
    const fetched = await get();
    expect('id' in fetched && [fetched.id, withoutAddress(fetched.found)]).toEqual([id, found]);
    expect(asked.length).toBe(attempts);
  });

  test('the line is cut', async () => {
    answer = (response) => {
      response.writeHead(200, { 'content-length': '100000' });
      response.write('%PDF-1.7\n');
      setTimeout(() => response.destroy(), 20);
    };
    const fetched = await get();
    expect('id' in fetched && fetched.id).toBe('fetch-failed');
    expect(asked.length).toBe(3);
  });

  test('more than the limit', async () => {
    answer = (response) => response.end(Buffer.alloc(3000, 'x'));
    const fetched = await fetchDocument('A/RES/85/78', 'zh', { ...options, mostBytes: 2000 });
    expect('id' in fetched && withoutAddress(fetched.found)).toBe('more than 0.0 MB');
  });

  test('nobody listens', async () => {
    const fetched = await fetchDocument('A/RES/85/78', 'zh', {
      ...options,
      base: 'http://127.0.0.1:1/',
    });
    expect('id' in fetched && fetched.id).toBe('fetch-failed');
  });

  test('another document than the one asked for writes nothing', async () => {
    const wrong = { symbol: 'A/RES/1/1', language: 'zh' as const, mustMatch: true };
    const added = await add('zh-pdf/source.pdf', wrong);
    expect(ids(added)).toContain('fetch-not-document');
    expect(added.written).toEqual([]);
    const right = { ...wrong, symbol: 'A/RES/85/78' };
    expect((await add('zh-pdf/source.pdf', right)).written.length).toBe(2);
  });
});
