import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor, parseHeaders, type HeaderRule } from './headers.ts';

/** What is served, and where. */
export interface ServeOptions {
  readonly directory: string;
  /** The first port to try, 0 for any free one. @default 0 */
  readonly port?: number;
  /** The path under which the site stands, with a slash at both ends. @default '/' */
  readonly basePath?: string;
}

/** A server that is running. */
export interface StaticServer {
  /** The address of the site's root, with a slash at its end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const host = '127.0.0.1';
const portsTried = 20;
/** A content coding saves nothing on less than a packet. */
const smallestCompressed = 1024;
/** The brotli quality that hosts use for what they compress while serving. */
const quality = 5;
const hidden = new Set(['_headers', '_redirects']);
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built site on the loopback as a static host would: the headers of its `_headers` file,
 * `index.html` for a folder, `404.html` with status 404, brotli or gzip for text.
 *
 * @throws if none of the ports from `port` on is free.
 */
export async function serveDirectory(options: ServeOptions): Promise<StaticServer> {
  const { port = 0, basePath = '/' } = options;
  const directory = resolve(options.directory);
  const rules = readRules(directory);
  const server = createServer((request, response) => {
    send(request, response, answer(request, directory, basePath, rules));
  });
  await listen(server, port);
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${basePath}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

function readRules(directory: string): readonly HeaderRule[] {
  const file = join(directory, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

async function listen(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + portsTried - 1, 65_535);
  for (let port = first; port <= last; port++) {
    try {
      server.listen(port, host);
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`no port from ${first} to ${last} is free; --port takes another one`);
}

function answer(
  request: IncomingMessage,
  directory: string,
  basePath: string,
  rules: readonly HeaderRule[],
): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, { Allow: 'GET, HEAD' });
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(address);
  if (path === null) return plain(400);
  const inside = path.startsWith(basePath) ? `/${path.slice(basePath.length)}` : null;
  const headers = headersFor(rules, inside ?? path);
  const file = inside === null ? null : findFile(directory, inside);
  if (file === 'folder') {
    // One slash only: two would name another host.
    const location = `${address.replace(/^\/+/u, '/')}/${query === undefined ? '' : `?${query}`}`;
    return plain(301, { Location: location });
  }
  if (file !== null) return readAnswer(200, file, headers);
  const missing = join(directory, '404.html');
  return existsSync(missing) ? readAnswer(404, missing, headers) : plain(404);
}

/** The path that an address names; null where it is broken or climbs out of its folder. */
function decodePath(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    const climbs = /(?:^|[\\/])\.\.(?:[\\/]|$)/u.test(path);
    return path.startsWith('/') && !path.includes('\0') && !climbs ? path : null;
  } catch {
    return null;
  }
}

function findFile(directory: string, path: string): string | null {
  const file = join(directory, path);
  if (!`${file}${sep}`.startsWith(directory + sep)) return null;
  if (hidden.has(relative(directory, file))) return null;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return path.endsWith('/') ? null : file;
  const index = join(file, 'index.html');
  if (!stats?.isDirectory() || !existsSync(index)) return null;
  return path.endsWith('/') ? index : 'folder';
}

function readAnswer(status: number, file: string, headers: Record<string, string>): Answer {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const cache = { 'Cache-Control': 'no-cache' };
  return {
    status,
    headers: { ...cache, ...headers, 'Content-Type': type },
    body: readFileSync(file),
  };
}

function plain(status: number, headers: Record<string, string> = {}): Answer {
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body: Buffer.from(`${status}\n`) };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  const isText = headers['Content-Type']?.includes('charset') ?? false;
  const coding = isText && body.length >= smallestCompressed ? chooseCoding(request) : 'identity';
  const bytes = encode(body, coding);
  response.writeHead(status, {
    ...headers,
    ...(isText && { Vary: 'Accept-Encoding' }),
    ...(coding !== 'identity' && { 'Content-Encoding': coding }),
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

type Coding = 'br' | 'gzip' | 'identity';

function chooseCoding({ headers }: IncomingMessage): Coding {
  const accepted = headers['accept-encoding'] ?? '';
  if (/\bbr\b/u.test(accepted)) return 'br';
  return /\bgzip\b/u.test(accepted) ? 'gzip' : 'identity';
}

function encode(body: Buffer, coding: Coding): Buffer {
  switch (coding) {
    case 'br':
      return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
    case 'gzip':
      return gzipSync(body);
    case 'identity':
      return body;
  }
}
