import type { LineRole } from '../../document/tree.ts';
import type { Range } from '../read/source-text.ts';
import type { Fragment } from './fragments.ts';
import { positionOf, spanOf, toInline } from './inline.ts';
import { headsSection, isFirstMarker } from './headings.ts';
import { endingBelow, endsPreambular } from './joining.ts';
import { numberOf } from './numbering.ts';
import { addBlock, addLine, type State } from './state.ts';

const longest = 60;

/**
 * `2024/13.`, `60/252.`, `S-29/3.`, `217 A (III).`, `1 (1946)`, `三三九一（三十）．`, `78/132 -` before a
 * title, or alone. In Arabic pdftotext prints the dash first: `- 78/132`.
 */
const titleNumbers = [
  /^(?:[-–]\s?(?=\p{Nd}+\/\p{Nd}+\s?\p{Script=Arabic}))?(?:(?:ES|S)-)?\p{Nd}{1,4}\/\p{Nd}{1,4}(?![\p{Nd}/])(?: ?[A-Z](?!\p{L}))?(?:[.．]|\s{0,3}[-–](?=\s|$))?\s*/u,
  /^\p{Nd}{1,4} ?(?:[A-Z] ?)?[(（](?:[SE-]{0,3}[IVXLC]{1,8}|\p{Nd}{4}|[一二三四五六七八九十]{1,5})[)）][.．]?\s*/u,
  /^[〇零一二三四五六七八九]{1,4}\/[〇零一二三四五六七八九]{1,4}[.．]?(?=\s|$)\s*/u,
  /^\p{Nd}{1,4} ?\((?:د\s?-\s?|د ?إ ?ط?\s?-\s?)\p{Nd}{1,2}\)\s{0,3}[-–]?\s*/u,
  /^[〇零一二三四五六七八九]{1,4} ?[(（][一二三四五六七八九十]{1,5}[)）][.．]?\s*/u,
];

/** The number that a title begins with, with its point and the space behind; or null. */
function titleNumber(text: string): string | null {
  for (const pattern of titleNumbers) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  return null;
}

interface MastheadLine {
  readonly role: LineRole | 'title';
  readonly lines: Fragment[];
  /** The title's number, if it has one. */
  readonly number: string | null;
}

/** Takes the lines before the text: organ, session, agenda item, adoption, title. */
export function takeMasthead(state: State): number {
  const end = mastheadEnd(state);
  const lines: MastheadLine[] = [];
  for (const fragment of state.fragments.slice(0, end)) addTo(lines, state, fragment);
  const isNamed = lines.some(({ role, lines: own }) => role === 'title' || isNameless(role, own));
  const title = isNamed ? -1 : unnumberedTitle(lines);
  for (const [index, line] of lines.entries()) {
    if (line.role === 'title' || index === title) addTitle(state, line);
    else addLine(state, line.role, line.lines);
  }
  return end;
}

/** “Resolution 242 (1967)”, as the Security Council's, which have no titles; not “第2007/45号决议”. */
const isNameless = (role: MastheadLine['role'], [first]: readonly Fragment[]): boolean =>
  role === 'number' && !/\d\/\d/u.test(first?.text ?? '');

/** The first plain line under the last known one, else the last plain line above it. */
function unnumberedTitle(lines: readonly MastheadLine[]): number {
  const lastKnown = lines.findLastIndex(({ role }) => role !== 'text');
  const isTitle = ({ role, lines: [first] }: MastheadLine): boolean =>
    role === 'text' && first?.ending === null;
  const under = lines.findIndex((line, index) => index > lastKnown && isTitle(line));
  return under === -1 ? lines.findLastIndex(isTitle) : under;
}

/** Where the text begins: at the first line that can stand in no masthead. */
function mastheadEnd(state: State): number {
  const { language } = state.sheet;
  let known = 0;
  let titled = false;
  for (const [index, fragment] of state.fragments.slice(0, longest).entries()) {
    if (fragment.table) return index;
    const { text } = fragment;
    const isBody =
      (language.enacting.test(text) && !isOrganAbove(state, index)) ||
      language.preamble.test(text) ||
      language.deciding.test(text) ||
      language.article.test(text) ||
      language.annex.test(text) ||
      (numberOf(text)?.value === '1' && !headsTitle(state, index)) ||
      (language.opening.test(text) && endsPreambular(state, fragment));
    if (isBody || (titled && (isFirstMarker(text) || isParagraph(state, index)))) return index;
    titled ||= isTitle(text) || language.ownNumber.test(text);
    if (roleOf(state, text) !== null || isTitle(text)) known = index + 1;
  }
  if (known > 0) return known;
  return state.fragments[0]?.ending === null && state.fragments.length > 1 ? 1 : 0;
}

/** In some languages the organ's name alone is the enacting line, but for a comma: here it heads the sheet. */
function isOrganAbove({ fragments, sheet: { language } }: State, index: number): boolean {
  if (!language.organ.test(fragments[index]?.text ?? '')) return false;
  const below = fragments.slice(index + 1, longest);
  return below.some(({ text }) => language.enacting.test(text) && !language.organ.test(text));
}

/** “1. Decisions adopted without a vote” above a title: a heading of the volume. */
function headsTitle({ fragments }: State, index: number): boolean {
  const next = fragments[index + 1];
  return fragments[index]?.ending === null && next?.blankBefore === true && isTitle(next.text);
}

/** Under the title: words that no masthead has, set off and with a point at their end. */
function isParagraph(state: State, index: number): boolean {
  const fragment = state.fragments[index];
  if (!fragment?.blankBefore || roleOf(state, fragment.text) !== null) return false;
  return !fragment.text.startsWith('[') && endingBelow(state, fragment) !== null;
}

/** True for a line that begins with a resolution's or decision's number and its title. */
export const isTitle = (text: string): boolean => titleNumber(text) !== null;

function roleOf({ sheet: { language } }: State, text: string): LineRole | null {
  if (language.organ.test(text)) return 'organ';
  if (language.ownNumber.test(text)) return 'number';
  return language.roles.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Adds a line: to the one above where that goes on, else for itself. */
function addTo(lines: MastheadLine[], state: State, fragment: Fragment): void {
  const last = lines.at(-1);
  const number = last?.role === 'title' ? null : titleNumber(fragment.text);
  const role = roleOf(state, fragment.text);
  if (last && goesOn(last, fragment, role, number)) {
    last.lines.push(fragment);
  } else if (number !== null && role === null) {
    lines.push({ role: 'title', lines: [fragment], number });
  } else {
    const afterItem = last?.role === 'agenda-item' || last?.role === 'agenda-title';
    const isNear = last?.role === 'agenda-item' || !fragment.blankBefore;
    const plain = afterItem && isNear && role === null ? 'agenda-title' : 'text';
    lines.push({ role: role ?? plain, lines: [fragment], number: null });
  }
}

function goesOn(
  last: MastheadLine,
  fragment: Fragment,
  role: LineRole | null,
  number: string | null,
): boolean {
  const above = last.lines.map(({ text }) => text).join(' ');
  if (above.startsWith('[') && !above.includes(']')) return true;
  if (last.role === 'title' && above.length === last.number?.trim().length) return role === null;
  if (fragment.blankBefore || role !== null || number !== null) return false;
  if (headsSection(fragment.text)) return false;
  const isOpen = last.role === 'title' || last.role === 'agenda-title' || last.role === 'text';
  const isCut = last.role === 'adoption' && !/\p{Nd}{4}(?:\s?года)?$|。$/u.test(above);
  return isOpen || isCut || /^\p{Ll}/u.test(fragment.text);
}

function addTitle(state: State, { lines, number }: MastheadLine): void {
  const { sheet } = state;
  const [first, ...rest] = lines;
  if (!first) return;
  const words: Range[] = [{ start: first.start + (number?.length ?? 0), end: first.end }, ...rest];
  addBlock(state, {
    type: 'title',
    number: number?.trim() ?? null,
    children: toInline(
      sheet,
      words.filter(({ start, end }) => start < end),
    ),
    position: positionOf(sheet.source, spanOf(lines)),
  });
}
