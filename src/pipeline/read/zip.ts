import { inflateRawSync } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** A file inside a ZIP archive, as the central directory tells of it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

const mostEntries = 2000;
const mostBytes = 100_000_000;
const highestRatio = 200;

/**
 * The files of a ZIP archive, read from its central directory, refused where they would unpack to
 * more than a document can need (a “zip bomb”). Nothing is unpacked for it.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) throw new Refusal('zip-too-large', `${count} files inside`);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf-8'),
      method: view.getUint16(at + 10, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseBomb(entries, bytes.length);
  return entries;
}

const damaged = (): Refusal => new Refusal('file-damaged', 'a broken ZIP archive');

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged();
}

function refuseBomb(entries: readonly ZipEntry[], length: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, { compressed }) => sum + compressed, 0);
  const worst = entries.find(
    ({ size, compressed }) => size > 1_000_000 && size > compressed * highestRatio,
  );
  if (worst) throw new Refusal('zip-too-large', `${worst.name} unpacks to ${worst.size} bytes`);
  // Entries that share their packed bytes make a bomb without any entry looking like one.
  if (total > mostBytes || packed > length) {
    throw new Refusal('zip-too-large', `${total} bytes unpacked`);
  }
}

/**
 * One file of the archive, unpacked to the size that the directory tells and no more.
 *
 * @throws Refusal where it is damaged, or longer than it says.
 */
export function unzip(bytes: Uint8Array, entry: ZipEntry): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > view.byteLength) throw damaged();
  const start =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.compressed);
  try {
    const content =
      entry.method === 0
        ? packed
        : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    return Buffer.from(content).toString('utf-8');
  } catch {
    throw new Refusal('zip-too-large', `${entry.name} is not as long as it says, or damaged`);
  }
}
