import { asciiDigits } from '../../document/digits.ts';
import { cut, type Cut, type Draft } from './draft.ts';
import {
  anyJobNumber,
  distribution,
  isBrowserEdge,
  isDateAlone,
  isQrLine,
  isRule,
  isVolumeHead,
  ownSymbol,
  tokensOf,
  type Token,
} from './furniture-patterns.ts';
import { notePageNumbers } from './page-numbers.ts';
import type { Range, SetAsideKind } from './source-text.ts';

/** A line that is not blank, with what of it is furniture. */
export interface FurnitureLine extends Range {
  readonly text: string;
  /** A page begins with it. */
  readonly opensPage: boolean;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
  readonly tokens: readonly Token[] | null;
}

/** How many lines a masthead's distribution block may take. */
const headLines = 25;
const shortestTitle = 8;

/**
 * Sets page furniture aside: the running symbol, page numbers, job numbers, the distribution block,
 * the line beside the QR code, rules above notes. Where a page break cut a sentence, nothing but
 * blank lines stays between its halves.
 */
export function setFurnitureAside(draft: Draft): Draft {
  const lines = linesOf(draft);
  const cuts = [
    lines.flatMap(({ tokens }): readonly Cut[] =>
      (tokens ?? []).filter(({ what }) => what !== null),
    ),
    bareNumbers(lines),
    besideFurniture(lines),
    notePageNumbers(lines),
    distributionBlock(lines),
    jobNumbers(draft, lines),
  ];
  return cut(draft, cuts.flat());
}

function linesOf({ text, pages }: Draft): FurnitureLine[] {
  const found: Omit<FurnitureLine, 'tokens'>[] = [];
  let offset = 0;
  let page = 0;
  let opensPage = false;
  let blankBefore = true;
  for (const whole of text.split('\n')) {
    const words = whole.trim();
    const start = offset + (whole.length - whole.trimStart().length);
    offset += whole.length + 1;
    for (; (pages[page] ?? Infinity) < offset; page++) opensPage = true;
    if (words === '') {
      blankBefore = true;
      continue;
    }
    found.push({ text: words, start, end: start + words.length, opensPage, blankBefore });
    opensPage = false;
    blankBefore = false;
  }
  const symbol = ownSymbol(found.filter(({ text }) => !isBrowserEdge(text)));
  const head = found
    .slice(0, headLines)
    .map((line) => squashed(line.text))
    .join('');
  return found.map((line, index) => {
    const { start, end, text: words } = line;
    const isEdge = index === 0 || line.opensPage || (found[index + 1]?.opensPage ?? true);
    const browser: Token[] | null =
      isEdge && isBrowserEdge(words) ? [{ start, end, what: 'header' }] : null;
    const tokens =
      browser ??
      furnitureIn(line, index, symbol) ??
      runningTitle(line, index < headLines ? '' : head, symbol);
    return { ...line, tokens };
  });
}

/**
 * The document's title as a line of its own beside the running symbol; and the dates of printing that
 * pdftotext set apart from their job number.
 */
function besideFurniture(lines: readonly FurnitureLine[]): Cut[] {
  const head = lines
    .slice(0, headLines)
    .map(({ text }) => squashed(text))
    .join('');
  return lines.slice(headLines).flatMap((line, at): Cut[] => {
    if (line.tokens) return [];
    const index = at + headLines;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const whole = (what: SetAsideKind): Cut[] => [{ start: line.start, end: line.end, what }];
    if (/^\d{6}(?: \d{6}){0,3}$/u.test(line.text)) {
      return isOf(before, 'job-number') || isOf(after, 'job-number') ? whole('job-number') : [];
    }
    if (!isOf(line.opensPage ? after : before, 'running-symbol')) return [];
    const title = squashed(line.text);
    const isTitle = title.length >= shortestTitle && head.includes(title);
    return isTitle && !isDateAlone(line.text) ? whole('running-symbol') : [];
  });
}

function furnitureIn(
  { text, start, end }: Range & { readonly text: string },
  index: number,
  symbol: string | null,
): readonly Token[] | null {
  const whole = (what: SetAsideKind): Token[] => [{ start, end, what }];
  if (isRule(text)) return whole('rule');
  if (isQrLine(text)) return whole('qr');
  if ((index >= 5 || /^\p{Nd}{1,3}\s|\s\p{Nd}{1,3}$/u.test(text)) && isVolumeHead(text))
    return whole('running-symbol');
  return tokensOf(text, start, symbol, index < headLines);
}

const squashed = (text: string): string => text.replace(/\s+/gu, '');

/** The running head of a page that has the document's title beside its symbol. */
function runningTitle(
  { text, start, end }: Range & { readonly text: string },
  head: string,
  symbol: string | null,
): readonly Token[] | null {
  const words = squashed(text);
  if (symbol === null || words === symbol) return null;
  const isFirst = words.startsWith(symbol);
  if (!isFirst && !words.endsWith(symbol)) return null;
  const title = isFirst ? words.slice(symbol.length) : words.slice(0, -symbol.length);
  return head.includes(title) ? [{ start, end, what: 'running-symbol' }] : null;
}

/**
 * A number alone on its line is a page's where the next thing is other furniture, or the end. Under
 * a rule it may be a note's: those are told apart by {@link notePageNumbers}.
 */
function bareNumbers(lines: readonly FurnitureLine[]): Cut[] {
  let underRule = false;
  const dashed = new Set(lines.map(({ text }) => dashedNumber(text)));
  return lines.flatMap((line, index) => {
    // “- 87 -” is a page's number wherever it stands.
    const isFramed = /^[-–—]\s?\p{Nd}{1,4}\s?[-–—]$/u.test(line.text);
    if (isFramed) return [{ start: line.start, end: line.end, what: 'page-number' as const }];
    if (line.tokens) underRule = line.tokens.some(({ what }) => what === 'rule');
    else if (line.opensPage) underRule = false;
    // “2/1” above a job number: in Arabic the number of pages may be printed first.
    if (/^\p{Nd}{1,3}\/\p{Nd}{1,3}$/u.test(line.text) && isOf(lines[index + 1], 'job-number'))
      return [{ start: line.start, end: line.end, what: 'page-number' as const }];
    if (underRule) return [];
    if (!/^[-–—]?\s?\p{Nd}{1,4}\s?[-–—]?$/u.test(line.text)) return [];
    // “6-” where another line is “5-” or “7-” is a paragraph's, which pdftotext set apart.
    const own = dashedNumber(line.text);
    if (own !== null && (dashed.has(own - 1) || dashed.has(own + 1))) return [];
    const before = lines[index - 1];
    const after = lines[index + 1];
    // Straight under a line of the page's notes it is a note's.
    const isSetOff = line.blankBefore || line.opensPage || before?.tokens !== null;
    const beside = isPageEdge(before) || (isPageEdge(after) && isSetOff);
    const atEdge = line.opensPage || after?.opensPage === true || after === undefined;
    const isTwice = after?.text === line.text && endsPage(lines, index + 2);
    const isPage = beside || isTwice || (atEdge && lines.length > 3);
    return isPage ? [{ start: line.start, end: line.end, what: 'page-number' as const }] : [];
  });
}

/** A page that ends with one note: above it stand the page's number and the note's, the same. */
function endsPage(lines: readonly FurnitureLine[], from: number): boolean {
  const next = lines.slice(from, from + 4);
  const end = next.findIndex(({ opensPage, tokens }) => opensPage || tokens !== null);
  const note = next.slice(0, end === -1 ? next.length : end);
  const isToEnd = end !== -1 || next.length < 4;
  return isToEnd && note.length > 0 && note.every(({ text }) => /\p{L}/u.test(text));
}

/** A number alone on its line with a dash on one side: paragraphs in Arabic have them. */
function dashedNumber(text: string): number | null {
  const match = /^(?:[-–]\s?(\p{Nd}{1,3})|(\p{Nd}{1,3})\s?[-–])$/u.exec(text);
  return match ? Number(asciiDigits(match[1] ?? match[2] ?? '')) : null;
}

const isOf = (line: FurnitureLine | undefined, kind: SetAsideKind): boolean =>
  line?.tokens?.some(({ what }) => what === kind) ?? false;

const isPageEdge = (line: FurnitureLine | undefined): boolean =>
  isOf(line, 'running-symbol') || isOf(line, 'job-number');

/** “Distr.: General” and its like, with the date that stands under it. */
function distributionBlock(lines: readonly FurnitureLine[]): Cut[] {
  const cuts: Cut[] = [];
  for (const [index, line] of lines.slice(0, headLines).entries()) {
    const match = line.tokens ? null : distribution.exec(line.text);
    if (!match) continue;
    const start = line.start + match.index;
    cuts.push({ start, end: start + match[0].length, what: 'distribution' });
    const date = lines.slice(index + 1, index + 4).find(({ text }) => isDateAlone(text));
    if (date) cuts.push({ start: date.start, end: date.end, what: 'distribution' });
  }
  return cuts;
}

/** Job numbers inside a line: those with their language, and those seen alone on a line. */
function jobNumbers({ text }: Draft, lines: readonly FurnitureLine[]): Cut[] {
  const alone = new Set(
    lines.flatMap(({ tokens }) =>
      (tokens ?? [])
        .filter(({ what }) => what === 'job-number')
        .map(({ start }) => text.slice(start, start + 8)),
    ),
  );
  return [...text.matchAll(anyJobNumber)].flatMap(({ index, 0: found, 1: number = '' }) =>
    found !== number || alone.has(number)
      ? [{ start: index, end: index + found.length, what: 'job-number' as const }]
      : [],
  );
}
