import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Served {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Files sent since the last call, with what each took compressed. */
  sent(): { readonly path: string; readonly bytes: number }[];
  close(): void;
}

/**
 * Serves a folder on a free port of this machine, compressed with gzip as most hosts do, and counts
 * what goes over the wire. Files that are compressed already are sent as they are.
 *
 * @param base the folder of the address that it is served under: `/`.
 */
export async function serve(directory: string, base = '/'): Promise<Served> {
  let log: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname.slice(base.length));
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    readFile(join(directory, name)).then(
      (body) => {
        const type = types[extname(name)];
        const sent = type === undefined ? body : gzipSync(body);
        log.push({ path: `/${path}`, bytes: sent.length });
        if (type !== undefined) response.setHeader('content-encoding', 'gzip');
        response.setHeader('content-type', type ?? 'application/octet-stream');
        response.end(sent);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    sent: () => {
      const since = log;
      log = [];
      return since;
    },
    close: () => server.close(),
  };
}
