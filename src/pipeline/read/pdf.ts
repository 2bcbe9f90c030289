import { getDocumentProxy } from 'unpdf';
import type { Draft } from './draft.ts';
import { DraftBuilder } from './builder.ts';
import { fromGlyphs } from './glyphs.ts';
import { splitColumns } from './pdf-columns.ts';
import { isBold, linesOf, type PdfLine, type PdfPiece, type PdfTable } from './pdf-lines.ts';
import type { PdfItem, PdfRule, PdfSheet } from './pdf-rows.ts';
import { rulesOf } from './pdf-rules.ts';
import { Refusal } from './refusal.ts';

const mostPages = 1500;
const longestMilliseconds = 60_000;
/** A page of the smallest print has a few thousand; setting more into rows would take for ever. */
const mostItems = 20_000;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

/** The text of a PDF file as a draft: items to lines, lines to paragraphs, small raised numbers to marks. */
export async function readPdf(bytes: Uint8Array): Promise<Draft> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > mostPages) throw new Refusal('file-too-large', `${pdf.numPages} pages`);
    const pages = await readPages(pdf);
    const decoded = pages.map(({ items }) => items.map(({ text }) => text).join('\n')).join('\n');
    if (decoded.trim() === '') {
      throw new Refusal(
        'pdf-scanned',
        `no text on ${pdf.numPages === 1 ? 'its page' : `its ${pdf.numPages} pages`}`,
      );
    }
    return { ...build(linesOf(splitColumns(pages))), decoded };
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

async function readPages(pdf: Pdf): Promise<PdfSheet[]> {
  const pages: PdfSheet[] = [];
  const end = Date.now() + longestMilliseconds;
  for (let number = 1; number <= pdf.numPages; number++) {
    if (Date.now() > end)
      throw new Refusal('file-too-large', `more than a minute at page ${number}`);
    const page = await readPage(pdf, number);
    if (page.items.length > mostItems) {
      const count = page.items.length.toLocaleString('en');
      throw new Refusal('file-too-large', `${count} pieces of text on page ${number}`);
    }
    pages.push(page);
  }
  return pages;
}

async function readPage(pdf: Pdf, number: number): Promise<PdfSheet> {
  try {
    return await sheetOf(await pdf.getPage(number));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.slice(0, 60) : 'unreadable';
    throw new Refusal('file-damaged', `page ${number}: ${reason}`);
  }
}

type Content = Awaited<ReturnType<Page['getTextContent']>>['items'];

async function sheetOf(page: Page): Promise<PdfSheet> {
  const { items } = await page.getTextContent();
  const rules = await drawn(page);
  return { items: itemsOf(items, fontNames(page, items)), rules };
}

/** The lines that a page draws. Working it out also makes the names of its fonts known. */
async function drawn(page: Page): Promise<PdfRule[]> {
  try {
    return await rulesOf(await page.getOperatorList());
  } catch {
    // The words are still right without: only bold, italics and lines are not known.
    return [];
  }
}

function itemsOf(items: Content, fonts: ReadonlyMap<string, string>): PdfItem[] {
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

/** The real names of a page's fonts, which tell bold and italics. */
function fontNames(page: Page, items: Content): Map<string, string> {
  const names = new Map<string, string>();
  for (const item of items) {
    if (!('fontName' in item) || names.has(item.fontName)) continue;
    const font: unknown = page.commonObjs.has(item.fontName)
      ? page.commonObjs.get(item.fontName)
      : null;
    const isNamed = typeof font === 'object' && font !== null && 'name' in font;
    names.set(item.fontName, isNamed ? String(font.name) : '');
  }
  return names;
}

function build(sheets: readonly (readonly (PdfLine | PdfTable)[])[]): Draft {
  const builder = new DraftBuilder('pdf');
  for (const [index, parts] of sheets.entries()) {
    if (index > 0) builder.page();
    for (const part of parts) {
      if ('cells' in part) buildTable(builder, part);
      else buildLine(builder, part);
    }
  }
  return builder.draft();
}

function buildTable(builder: DraftBuilder, { cells, header }: PdfTable): void {
  builder.block();
  const rows = cells.map((row) => {
    builder.line();
    return row.map((cell) =>
      builder.cell(() => {
        buildPieces(builder, cell);
      }),
    );
  });
  builder.table(header, rows);
  builder.block();
}

function buildLine(builder: DraftBuilder, line: PdfLine): void {
  if (line.startsBlock) builder.block();
  else builder.line();
  const lineStart = builder.position();
  buildPieces(builder, line.pieces);
  if (line.pieces.every((piece) => piece.raised || isBold(piece))) {
    builder.mark('heading', lineStart);
  }
}

function buildPieces(builder: DraftBuilder, pieces: readonly PdfPiece[]): void {
  for (const piece of pieces) {
    const start = builder.position();
    builder.words(piece.text);
    if (piece.raised) builder.mark('superscript', start);
    else if (isBold(piece)) builder.mark('strong', start);
    else if (/ital|obli/iu.test(piece.font)) builder.mark('emphasis', start);
  }
}
