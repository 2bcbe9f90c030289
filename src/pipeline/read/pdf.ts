import { getDocumentProxy } from 'unpdf';
import type { Draft } from './draft.ts';
import { DraftBuilder } from './builder.ts';
import { fromGlyphs } from './glyphs.ts';
import { linesOf, type PdfItem, type PdfLine, type PdfPiece } from './pdf-lines.ts';
import { Refusal } from './refusal.ts';

const mostPages = 1500;
const longestMilliseconds = 60_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** The text of a PDF file as a draft: items to lines, lines to paragraphs, small raised numbers to marks. */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > mostPages) throw new Refusal('file-too-large', `${pdf.numPages} pages`);
    const pages = await readPages(pdf);
    const decoded = pages.map((items) => items.map(({ text }) => text).join('\n')).join('\n');
    if (decoded.trim() === '') {
      throw new Refusal(
        'pdf-scanned',
        `no text on ${pdf.numPages === 1 ? 'its page' : `its ${pdf.numPages} pages`}`,
      );
    }
    return { ...build(linesOf(pages)), decoded };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (cause) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    if (name === 'PasswordException') throw new Refusal('pdf-encrypted', 'a password is asked for');
    throw new Refusal('file-damaged', message.slice(0, 80));
  }
}

async function readPages(pdf: Pdf): Promise<PdfItem[][]> {
  const pages: PdfItem[][] = [];
  const end = Date.now() + longestMilliseconds;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (Date.now() > end)
      throw new Refusal('file-too-large', `more than a minute at page ${number}`);
    try {
      pages.push(await itemsOf(await pdf.getPage(number)));
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.slice(0, 60) : 'unreadable';
      throw new Refusal('file-damaged', `page ${number}: ${reason}`);
    }
  }
  return pages;
}

async function itemsOf(page: Page): Promise<PdfItem[]> {
  const { items } = await page.getTextContent();
  const fonts = await fontNames(page, items);
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform.map(Number);
    return [
      {
        text: fromGlyphs(item.str),
        x,
        y,
        width: item.width,
        size: Math.hypot(a, b) || item.height,
        rightToLeft: item.dir === 'rtl',
        font: fonts.get(item.fontName) ?? '',
      },
    ];
  });
}

/** The real names of a page's fonts, which tell bold and italics; known once the page is worked out. */
async function fontNames(
  page: Page,
  items: Awaited<ReturnType<Page['getTextContent']>>['items'],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  try {
    await page.getOperatorList();
    for (const item of items) {
      if (!('fontName' in item) || names.has(item.fontName)) continue;
      const font: unknown = page.commonObjs.has(item.fontName)
        ? page.commonObjs.get(item.fontName)
        : null;
      const isNamed = typeof font === 'object' && font !== null && 'name' in font;
      names.set(item.fontName, isNamed ? String(font.name) : '');
    }
  } catch {
    // Without the fonts' names the words are still right, only bold and italics are not known.
  }
  return names;
}

function build(pages: readonly (readonly PdfLine[])[]): Draft {
  const builder = new DraftBuilder('pdf');
  for (const [index, lines] of pages.entries()) {
    if (index > 0) builder.page();
    for (const line of lines) buildLine(builder, line);
  }
  return builder.draft();
}

const isBold = ({ font }: PdfPiece): boolean => /bold|black|heavy|semibold/iu.test(font);

function buildLine(builder: DraftBuilder, line: PdfLine): void {
  if (line.startsBlock) builder.block();
  else builder.line();
  const lineStart = builder.position();
  for (const piece of line.pieces) {
    const start = builder.position();
    builder.words(piece.text);
    if (piece.raised) builder.mark('superscript', start);
    else if (isBold(piece)) builder.mark('strong', start);
    else if (/ital|obli/iu.test(piece.font)) builder.mark('emphasis', start);
  }
  if (line.pieces.every((piece) => piece.raised || isBold(piece)))
    builder.mark('heading', lineStart);
}
