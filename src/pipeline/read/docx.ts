import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { Draft } from './draft.ts';
import { wordNumbers } from './docx-numbers.ts';
import type { Element } from './html-elements.ts';
import { readHtml, type Origin } from './html.ts';
import { Refusal } from './refusal.ts';
import { unzip, zipEntries, type ZipEntry } from './zip.ts';

const wordText = /<w:t(?:\s[^<>]{0,200})?>([^<]*)<\/w:t>/gu;
const bodyParts = /^word\/(?:document|footnotes|endnotes)\.xml$/u;
const headParts = /^word\/(?:header|footer)\d{0,3}\.xml$/u;

const attribute = (element: Element, name: string): string =>
  element.attrs.find((entry) => entry.name === name)?.value ?? '';

const noteMark = /<a href="#((?:foot|end)note-\d+)" id="[^"]{1,60}">\[\d+\]<\/a>/gu;
/** What stands behind a note's mark where the document prints a sign of its own: “*”. */
const ownSign = /^(?:<\/?(?:sup|strong|em)>|\s)*[*†‡§]/u;

/** The numbers of the notes, by their names in mammoth's HTML; '' where a sign stands for it. */
function noteNumbers(html: string, signed: ReadonlySet<string>): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  let count = 0;
  for (const { index, 0: mark, 1: name = '' } of html.matchAll(noteMark)) {
    if (numbers.has(name)) continue;
    const behind = html.slice(index + mark.length, index + mark.length + 60);
    const isSigned = signed.has(name) || ownSign.test(behind);
    if (!isSigned) count += 1;
    numbers.set(name, isSigned ? '' : String(count));
  }
  return numbers;
}

/**
 * What mammoth puts into its HTML that the document does not hold: the notes' numbers, which Word
 * counts, and arrows back to their marks.
 */
function originOf(html: string, numbers: readonly string[], signed: ReadonlySet<string>): Origin {
  const notes = noteNumbers(html, signed);
  return {
    form: 'docx',
    made(element) {
      if (element.tagName !== 'a') return null;
      const target = attribute(element, 'href');
      if (/^#(?:foot|end)note-ref-/u.test(target)) return '';
      const isMark = /^(?:foot|end)note-ref-/u.test(attribute(element, 'id'));
      return isMark ? (notes.get(target.slice(1)) ?? '') : null;
    },
    noteNumber: (item) => notes.get(attribute(item, 'id')) ?? null,
    numbers,
  };
}

/**
 * A Word file (docx) as a draft, through mammoth's HTML. Its running heads and feet, which mammoth
 * leaves out, are set aside as furniture; whatever else of the file's text does not come through
 * leaves the account open.
 */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const entries = zipEntries(bytes);
  if (!entries.some(({ name }) => name === 'word/document.xml')) {
    throw new Refusal('file-not-text', 'a ZIP archive that is no Word file');
  }
  const part = (name: string): string =>
    entries
      .filter((entry) => entry.name === name)
      .map((entry) => unzip(bytes, entry))
      .join('');
  const document = part('word/document.xml');
  const html = await convert(bytes, document.includes('<w:fldSimple'));
  const numbers = wordNumbers(document, part('word/numbering.xml'));
  const draft = readHtml(html, originOf(html, numbers, signedNotes(document)));
  const heads = textsOf(bytes, entries, headParts);
  const missing = missingCharacters(textsOf(bytes, entries, bodyParts), draft.decoded);
  const setAside = heads.map((text) => ({
    reason: 'furniture' as const,
    what: 'header' as const,
    text,
    at: 0,
    line: 1,
  }));
  return {
    ...draft,
    setAside: [...draft.setAside, ...setAside.filter(({ text }) => text.trim() !== '')],
    decoded: [draft.decoded, ...heads, missing].join('\n'),
  };
}

const reference = /<w:(foot|end)noteReference\s([^<>]{1,200})>/gu;

/** The notes whose marks the document prints itself, as a file that went through LibreOffice does. */
function signedNotes(document: string): ReadonlySet<string> {
  const names = [...document.matchAll(reference)].flatMap(([, kind = '', attributes = '']) => {
    const id = /w:id="(\d{1,9})"/u.exec(attributes)?.[1];
    const isSigned = /w:customMarkFollows="(?:1|true|on)"/u.test(attributes);
    return id !== undefined && isSigned ? [`${kind}note-${id}`] : [];
  });
  return new Set(names);
}

/** The file without the shells of simple fields (“NOTEREF”), whose words mammoth would leave out. */
async function withoutFields(bytes: Uint8Array): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(bytes);
  for (const name of ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']) {
    const xml = await archive.file(name)?.async('string');
    if (xml !== undefined)
      archive.file(name, xml.replace(/<\/?w:fldSimple(?:\s[^<>]{0,500})?>/gu, ''));
  }
  return archive.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

async function convert(bytes: Uint8Array, hasFields: boolean): Promise<string> {
  try {
    const file = hasFields ? await withoutFields(bytes) : bytes;
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(file) },
      {
        idPrefix: '',
        // A second mark of a note is a field's text in the look of marks.
        styleMap: [
          "r[style-name='footnote reference'] => sup",
          "r[style-name='endnote reference'] => sup",
          "r[style-name='Footnote anchor'] => sup",
          "r[style-name='Footnote Characters'] => sup",
          "r[style-name='Endnote anchor'] => sup",
          "r[style-name='Endnote Characters'] => sup",
        ],
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    return result.value;
  } catch (cause) {
    if (cause instanceof RangeError) throw new Refusal('nesting-too-deep', 'the document’s XML');
    const reason = cause instanceof Error ? cause.message.slice(0, 80) : 'no reason given';
    throw new Refusal('file-damaged', reason);
  }
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decodeXml = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return references[name] ?? whole;
    const hex = /^#x/iu.test(name);
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** The text of the archive's parts, as the file holds it, without its alternatives for old Word. */
function textsOf(bytes: Uint8Array, entries: readonly ZipEntry[], parts: RegExp): string[] {
  return entries
    .filter(({ name }) => parts.test(name))
    .map((entry) => {
      const xml = withoutChoices(unzip(bytes, entry));
      return [...xml.matchAll(wordText)].map(([, text = '']) => decodeXml(text)).join(' ');
    });
}

/** mammoth reads the fallback of `mc:AlternateContent`; the choice says the same again. */
function withoutChoices(xml: string): string {
  return xml
    .split('<mc:Choice')
    .map((piece, index) => {
      if (index === 0) return piece;
      const end = piece.indexOf('</mc:Choice>');
      return end === -1 ? piece : piece.slice(end);
    })
    .join('');
}

/** The characters of the file that the converted text does not have. */
function missingCharacters(texts: readonly string[], converted: string): string {
  const counts = new Map<string, number>();
  for (const char of converted) counts.set(char, (counts.get(char) ?? 0) + 1);
  let missing = '';
  for (const char of texts.join('')) {
    const left = counts.get(char) ?? 0;
    if (left > 0) counts.set(char, left - 1);
    else if (char.trim() !== '') missing += char;
  }
  return missing;
}
