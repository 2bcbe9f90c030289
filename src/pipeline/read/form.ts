import type { Form } from './source-text.ts';

/** What the bytes of a file are: a form that can be read, or the name of what they are instead. */
export type Recognised = { readonly form: Form } | { readonly not: string };

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** How files of other kinds begin. */
const others: readonly (readonly [name: string, at: number, bytes: readonly number[]])[] = [
  ['a PNG picture', 0, [0x89, ...ascii('PNG')]],
  ['a JPEG picture', 0, [0xff, 0xd8, 0xff]],
  ['a GIF picture', 0, ascii('GIF8')],
  ['a TIFF picture', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF picture', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['a WebP picture', 8, ascii('WEBP')],
  ['a BMP picture', 0, [...ascii('BM')]],
  ['an old Word file (.doc): save it as .docx', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['rich text (.rtf): save it as .docx', 0, ascii('{\\rtf')],
  ['a gzip archive', 0, [0x1f, 0x8b]],
  ['a RAR archive', 0, ascii('Rar!')],
  ['a 7z archive', 0, [0x37, 0x7a, 0xbc, 0xaf]],
  ['a program', 0, [0x7f, ...ascii('ELF')]],
  ['sound or film', 4, ascii('ftyp')],
];

const startsWith = (bytes: Uint8Array, at: number, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[at + index] === byte);

/** Bytes that no text in any encoding has many of: NUL apart, which UTF-16 has. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || byte === 127) controls++;
  const nuls = sample.filter((byte) => byte === 0).length;
  // In UTF-16 the halves of letters look like controls; its spaces and line ends tell it.
  const odd = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (nuls * 40 > sample.length && (odd === nuls || odd === 0)) return false;
  return (controls - nuls) * 50 > sample.length;
}

/** Tells a file's form by its content; its name does not count. */
export function recogniseForm(bytes: Uint8Array): Recognised {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return { form: 'pdf' };
  if (startsWith(bytes, 0, [0x50, 0x4b, 0x03, 0x04])) return zipForm(bytes);
  const other = others.find(([, at, start]) => startsWith(bytes, at, start));
  // “BM” may open a text as well; a picture has its size in zero-padded bytes behind it.
  if (other && (!other[0].includes('BMP') || bytes.subarray(2, 16).includes(0))) {
    return { not: other[0] };
  }
  if (isBinary(bytes)) return { not: 'bytes that are no text' };
  return { form: isMarkup(head) ? 'html' : 'text' };
}

function zipForm(bytes: Uint8Array): Recognised {
  const isWord = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/');
  return isWord ? { form: 'docx' } : { not: 'a ZIP archive that is no Word file' };
}

/** True where a file begins as HTML or XML does; UTF-16 has NULs between the characters. */
function isMarkup(head: string): boolean {
  const start = head
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '')
    .trimStart();
  if (
    /^<(?:!doctype html|html|\?xml|head|body|div|article|section|p|h1|table|udhr)\b/iu.test(start)
  ) {
    return true;
  }
  return start.startsWith('<!--') && /<(?:html|body|p|div)\b/iu.test(start);
}
