import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDirectory, type StaticServer } from './serve.ts';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const directory = join(folder, 'dist');
const rules = `# everything
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_astro/*
  Cache-Control: public, max-age=31536000, immutable
`;
const files: Readonly<Record<string, string>> = {
  '../secret.txt': 'secret',
  '404.html': 'nothing here',
  _headers: rules,
  'index.html': 'home',
  'long.html': '互联网治理'.repeat(1000),
  'zh/A/RES/217(III)/index.html': 'rights',
  '_astro/page.css': 'a{}',
  'data.json': '{}',
  'document.akn.xml': '<akn/>',
  'wasm.en.pagefind': 'binary',
};
let site: StaticServer;
let based: StaticServer;

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  site = await serveDirectory({ directory });
  based = await serveDirectory({ directory, basePath: '/site/' });
});

afterAll(async () => {
  await site.close();
  await based.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would tidy it. */
function get(
  server: StaticServer,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status } = response;
        resolve({ status, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('addresses', () => {
  test.each([
    ['/', 200, 'home'],
    ['/index.html', 200, 'home'],
    ['/?q=%E6%B2%BB', 200, 'home'],
    ['/zh/A/RES/217(III)/', 200, 'rights'],
    ['/zh/A/RES/217%28III%29/', 200, 'rights'],
    ['/nowhere/', 404, 'nothing here'],
    ['/index.html/', 404, 'nothing here'],
    ['/zh/', 404, 'nothing here'],
    ['/_headers', 404, 'nothing here'],
    ['//_headers', 404, 'nothing here'],
    ['/%zz', 400, '400\n'],
    ['/%00', 400, '400\n'],
  ])('%s → %i', async (path, status, body) => {
    const answer = await get(site, path);
    expect([answer.status, answer.body.toString()]).toEqual([status, body]);
  });

  test.each([
    '/../secret.txt',
    '/zh/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
  ])('%s does not leave the folder', async (path) => {
    const { status, body } = await get(site, path);
    expect([status, body.toString()]).toEqual([400, '400\n']);
  });

  test('a folder without its slash is sent on, the query kept', async () => {
    const { status, headers } = await get(site, '/zh/A/RES/217(III)?a=1');
    expect([status, headers.location]).toEqual([301, '/zh/A/RES/217(III)/?a=1']);
  });

  test('a redirect cannot be made to name another host', async () => {
    const { headers } = await get(site, '//zh/A/RES/217(III)');
    expect(headers.location).toBe('/zh/A/RES/217(III)/');
  });

  test('only reading is allowed', async () => {
    const { status, headers } = await get(site, '/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('HEAD gets the headers alone', async () => {
    const { status, headers, body } = await get(site, '/', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '4', 0]);
  });
});

describe('headers', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/nowhere', 'text/html; charset=utf-8'],
    ['/_astro/page.css', 'text/css; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/document.akn.xml', 'application/xml; charset=utf-8'],
    ['/wasm.en.pagefind', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await get(site, path)).headers['content-type']).toBe(type);
  });

  test('the _headers file rules, the later rule first', async () => {
    const page = await get(site, '/');
    const style = await get(site, '/_astro/page.css');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(style.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['', undefined],
  ])('long text for “%s” is coded as %s', async (accepted, coding) => {
    const { headers, body } = await get(site, '/long.html', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(coding);
    expect(body.length).toBe(Number(headers['content-length']));
    expect(body.length < 1000).toBe(coding !== undefined);
  });
});

describe('base path', () => {
  test('the site stands under it', async () => {
    expect(based.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/site\/$/u);
    expect((await get(based, '/site/')).body.toString()).toBe('home');
    expect((await get(based, '/site/zh/A/RES/217(III)')).headers.location).toBe(
      '/site/zh/A/RES/217(III)/',
    );
  });

  test('nothing stands outside it', async () => {
    expect((await get(based, '/index.html')).status).toBe(404);
    expect((await get(based, '/site/_astro/page.css')).headers['cache-control']).toContain(
      'immutable',
    );
  });
});

test('a port that is taken gives the next one', async () => {
  const taken = Number(new URL(site.url).port);
  const next = await serveDirectory({ directory, port: taken });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
  await next.close();
});
