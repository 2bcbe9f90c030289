import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import { recogniseForm } from '../read/form.ts';
import { inMegabytes, maximumBytes } from '../read/refusal.ts';

/** Where the official files are, and how patiently they are asked for. */
export interface FetchOptions {
  /** The address of the documents service. */
  readonly base: string;
  readonly timeout: number;
  /** How often a failed attempt is made again; the wait before it doubles each time. */
  readonly retries: number;
  readonly wait: number;
  readonly mostBytes: number;
  /** Tells a person why nothing has come yet, and when it is tried again. */
  readonly tell: (line: string) => void;
}

export const defaultFetchOptions: FetchOptions = {
  base: 'https://documents.un.org/api/symbol/access',
  timeout: 60_000,
  retries: 3,
  wait: 2_000,
  mostBytes: maximumBytes,
  tell: () => undefined,
};

/** The file's bytes, or why there are none. */
export type Fetched =
  { readonly bytes: Uint8Array } | { readonly id: ProblemId; readonly found: string };

/** The official file of a document. */
export function documentAddress(base: string, symbol: string, language: OfficialLanguage): string {
  const address = new URL(base);
  address.searchParams.set('s', symbol);
  address.searchParams.set('l', language);
  address.searchParams.set('t', 'pdf');
  return address.href;
}

/**
 * Gets the official file of a document: with a limit of time and size for each attempt, and more
 * attempts where the fault may pass. It never throws.
 */
export async function fetchDocument(
  symbol: string,
  language: OfficialLanguage,
  options: FetchOptions,
): Promise<Fetched> {
  const address = documentAddress(options.base, symbol, language);
  for (let attempt = 0; ; attempt++) {
    const last = await tryOnce(address, options);
    if ('bytes' in last) return checked(last.bytes, address);
    if (last.isLasting || attempt >= options.retries) {
      return { id: last.id, found: `${last.failure}, ${address}` };
    }
    const wait = options.wait * 2 ** attempt;
    options.tell(`  ${last.failure}; again in ${wait / 1000} s`);
    await delay(wait);
  }
}

type Attempt =
  | { readonly bytes: Uint8Array }
  | { readonly failure: string; readonly id: ProblemId; readonly isLasting: boolean };

const delay = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function tryOnce(address: string, options: FetchOptions): Promise<Attempt> {
  const failed = (failure: string, isLasting = false): Attempt => ({
    failure,
    id: 'fetch-failed',
    isLasting,
  });
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(options.timeout) });
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return { failure: `status ${response.status}`, id: 'fetch-missing', isLasting: true };
    }
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      return failed(`status ${response.status}`, response.status < 500 && response.status !== 429);
    }
    const bytes = await readBody(response.body, options.mostBytes);
    if (!bytes) return failed(`more than ${inMegabytes(options.mostBytes)}`, true);
    const told = Number(response.headers.get('content-length') ?? bytes.length);
    return bytes.length < told
      ? failed(`the line was cut: ${bytes.length} of ${told} bytes came`)
      : { bytes };
  } catch (cause) {
    return failed(reasonOf(cause, options.timeout));
  }
}

function reasonOf(cause: unknown, timeout: number): string {
  if (!(cause instanceof Error)) return String(cause);
  if (cause.name === 'TimeoutError') return `no whole answer within ${timeout / 1000} s`;
  if (cause.message === 'terminated') return 'the line was cut';
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
  return `${cause.message}${inner}`;
}

async function readBody(
  body: ReadableStream<Uint8Array>,
  mostBytes: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const names = {
  html: 'a web page',
  text: 'plain text',
  pdf: 'a PDF',
  docx: 'a Word file',
} as const;

/** A service that has no such file often answers with a page that says so. */
function checked(bytes: Uint8Array, address: string): Fetched {
  const recognised = recogniseForm(bytes);
  if ('form' in recognised && (recognised.form === 'pdf' || recognised.form === 'docx')) {
    return { bytes };
  }
  const found = 'form' in recognised ? names[recognised.form] : recognised.not;
  return { id: 'fetch-not-document', found: `${found} instead of a PDF, ${address}` };
}
