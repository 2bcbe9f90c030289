import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The command itself, in a project of its own, against a documents service on this machine. */
const root = join(import.meta.dirname, '..');
const fixture = (name: string): Promise<Buffer> =>
  readFile(join(root, 'tests/fixtures', name, 'source.pdf'));

interface Said {
  readonly code: number | null;
  readonly text: string;
}

let server: Server;
let base: string;
/** How the service answers, by symbol; every symbol that was asked for, in order. */
const answers = new Map<string, (response: ServerResponse) => void>();
const asked: string[] = [];
const projects: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const symbol = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('s') ?? '';
    asked.push(symbol);
    const answer = answers.get(symbol);
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  base = `http://127.0.0.1:${address.port}/api`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  for (const project of projects) await rm(project, { recursive: true, force: true });
});

/** A project with the real code and nothing in its content but the organs. */
async function newProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'project-'));
  projects.push(project);
  for (const name of ['src', 'scripts', 'package.json']) {
    await cp(join(root, name), join(project, name), { recursive: true });
  }
  await mkdir(join(project, 'content/documents'), { recursive: true });
  await cp(join(root, 'content/actors.yaml'), join(project, 'content/actors.yaml'));
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
  return project;
}

function run(project: string, ...parameters: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, ['scripts/add.ts', ...parameters], {
    cwd: project,
    env: { ...process.env, INIT_CWD: project, DOCUMENTS_BASE: base },
  });
  let text = '';
  const add = (chunk: Buffer): void => {
    text += chunk.toString();
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, text: text.replaceAll(base, 'SERVICE') });
    });
  });
}

const documents = (project: string): Promise<string[]> =>
  readdir(join(project, 'content/documents'));

describe.concurrent('npm run add -- --fetch', () => {
  test('well: the file is written, and what was understood is shown', async () => {
    const file = await fixture('zh-pdf');
    answers.set('A/RES/85/78', (response) => response.end(file));
    const project = await newProject();
    const { code, text } = await run(project, '--fetch', 'A/RES/85/78', '--lang', 'zh');
    expect(code).toBe(0);
    expect(text).toContain('Getting A/RES/85/78 (zh) from SERVICE');
    expect(text).toContain('title: 信鸽与邮政');
    expect(text).toContain('written: content/documents/A-RES-85-78/zh.pdf');
    expect(text).toContain('1 documents');
    const written = await readFile(join(project, 'content/documents/A-RES-85-78/zh.pdf'));
    expect(written.equals(file)).toBe(true);
    const again = await run(project, '--fetch', 'A/RES/85/78', '--lang', 'zh');
    expect(again.code).toBe(1);
    expect(again.text).toContain('document-exists: the document has a text in this language');
  });

  const whole = (response: ServerResponse): void => {
    response.end('<!DOCTYPE html><html><body>There is no document</body></html>');
  };
  const cut = (response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': '100000' });
    response.write('%PDF-1.7\n');
    setTimeout(() => response.destroy(), 20);
  };
  const silent = (): void => undefined;
  const large = (response: ServerResponse): void => {
    response.write('%PDF-1.7\n');
    response.end(Buffer.alloc(20_000_001, 'x'));
  };
  test.each<[string, string, ((response: ServerResponse) => void) | null, string, string]>([
    ['a 404', 'A/RES/1/404', null, 'fetch-missing', 'status 404'],
    ['a web page', 'A/RES/1/2', whole, 'fetch-not-document', 'a web page instead of a PDF'],
    ['too large a file', 'A/RES/1/3', large, 'fetch-failed', 'more than 20.0 MB'],
    ['a cut line', 'A/RES/1/4', cut, 'fetch-failed', 'the line was cut'],
    ['silence', 'A/RES/1/5', silent, 'fetch-failed', 'no whole answer within 0.5 s'],
  ])('%s is told, and nothing is written', async (_, symbol, answer, id, found) => {
    if (answer) answers.set(symbol, answer);
    const project = await newProject();
    const said = await run(
      project,
      '--fetch',
      symbol,
      '--lang',
      'zh',
      '--timeout',
      answer === silent ? '0.5' : '30',
    );
    expect(said.code).toBe(1);
    expect(said.text).toContain(`${symbol} error ${id}: `);
    expect(said.text).toContain(found);
    expect(said.text).toContain(`see docs/problems.md#${id}`);
    const attempts = asked.filter((one) => one === symbol).length;
    const passes = found.startsWith('the line') || found.startsWith('no whole');
    expect(attempts).toBe(passes ? 4 : 1);
    if (passes) expect(said.text).toContain('; again in 2 s');
    expect(await documents(project)).toEqual([]);
  });

  test('another document than the one asked for is told', async () => {
    const file = await fixture('zh-pdf');
    answers.set('A/RES/1/6', (response) => response.end(file));
    const project = await newProject();
    const { code, text } = await run(project, '--fetch', 'A/RES/1/6', '--lang', 'zh');
    expect(code).toBe(1);
    expect(text).toContain('A/RES/85/78 instead of A/RES/1/6');
    expect(await documents(project)).toEqual([]);
  });
});

test('npm run add -- --cited goes on where it stopped', async () => {
  const project = await newProject();
  const cited = ['85/78', '85/79', '85/90'];
  for (const number of ['90/1', ...cited]) {
    const folder = join(project, `content/documents/A-RES-${number.replace('/', '-')}`);
    await mkdir(folder);
    const record = `symbol: A/RES/${number}\nkind: resolution\norgan: general-assembly\n`;
    await writeFile(join(folder, 'record.yaml'), record);
  }
  const folder = join(project, 'content/documents/A-RES-90-1');
  const text = '大会，\n\n回顾其第85/78号决议、第85/79号决议和第85/90号决议，\n\n1. 决定休会。\n';
  await writeFile(join(folder, 'zh.txt'), text);
  const file = await fixture('zh-pdf');
  answers.set('A/RES/85/78', (response) => response.end(file));
  const first = await run(project, '--cited', 'A/RES/90/1', '--lang', 'zh');
  expect(first.code).toBe(1);
  expect(first.text).toContain('0 have a text, 0 have no official page, 3 to get');
  expect(first.text).toContain('[1/3] A/RES/85/78');
  expect(first.text).toContain('1 added, 2 failed, 0 not tried; run again');
  expect(await readdir(join(project, 'content/documents/A-RES-85-78'))).toContain('zh.pdf');
  const before = asked.length;
  const second = await run(project, '--cited', 'A/RES/90/1', '--lang', 'zh');
  expect(second.text).toContain('1 have a text, 0 have no official page, 2 to get');
  expect(asked.slice(before)).toEqual(['A/RES/85/79', 'A/RES/85/90']);
});
