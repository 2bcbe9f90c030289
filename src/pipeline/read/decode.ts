import chardet from 'chardet';
import iconv from 'iconv-lite';

/** Text from bytes, with the encoding's name; `guessed` where nothing in the file says it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly guessed: boolean;
}

const sampleSize = 65_536;
const leastConfidence = 20;

/**
 * Decodes the bytes of a text: a byte order mark, else UTF-8, else UTF-16 by its NULs, else what
 * the file itself declares, else what its bytes look like.
 *
 * @returns null where no encoding makes text of them.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked) return readAs(bytes, marked, false);
  const utf8 = readAs(bytes, 'utf-8', false);
  if (utf8 && !utf8.text.includes('\0')) return utf8;
  const wide = byNuls(bytes);
  if (wide) return readAs(bytes, wide, true);
  const declared = declaredEncoding(bytes);
  if (declared && iconv.encodingExists(declared)) {
    const text = readAs(bytes, declared, false);
    if (text) return text;
  }
  return guess(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every other byte of its Latin letters, digits and spaces is NUL. */
function byNuls(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleSize);
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  const even = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  if (Math.max(odd, even) * 40 < sample.length || Math.min(odd, even) * 10 > Math.max(odd, even)) {
    return null;
  }
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** `charset=` of an HTML file or `encoding=` of an XML file. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w-]{2,30})/iu.exec(head)?.[1] ?? null;
}

function guess(bytes: Uint8Array): Decoded | null {
  for (const { name, confidence } of chardet.analyse(bytes.subarray(0, sampleSize))) {
    if (confidence < leastConfidence) break;
    if (!iconv.encodingExists(name)) continue;
    const decoded = readAs(bytes, name, true);
    if (decoded && looksLikeWords(decoded.text)) return decoded;
  }
  return null;
}

/** Letters, digits, spaces and marks; a wrong encoding scatters signs and controls among them. */
function looksLikeWords(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/[\p{L}\p{M}\p{N}\s]/gu)?.length ?? 0;
  const controls = sample.match(/[\p{Cn}\p{Co}\x00-\x08\x0E-\x1F\x7F-\x9F]/gu)?.length ?? 0;
  return letters > sample.length * 0.7 && controls * 200 < sample.length;
}

function readAs(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded | null {
  const text = iconv.decode(bytes, encoding);
  return text.includes('\uFFFD') && !Buffer.from(bytes).includes('\uFFFD')
    ? null
    : { text, encoding, guessed };
}
