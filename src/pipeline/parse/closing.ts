import type { LineRole } from '../../document/tree.ts';
import type { Fragment } from './fragments.ts';
import type { Language } from './languages/language.ts';
import { addLine, close, lastPiece, scopeOf, type Entry, type State } from './state.ts';

const mostLines = 60;

/** Takes a line of the close: date, meeting, adoption, vote, with the lines it runs over. */
export function takeClosing(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment || fragment.table || !mayClose(state, fragment)) return 0;
  const role = closingRole(state, fragment) ?? (isInVote(state, index) ? 'vote' : null);
  if (!role) return 0;
  let count = 1;
  while (count < mostLines && runsOn(state, index + count, role)) count += 1;
  close(state);
  addLine(state, role, state.fragments.slice(index, index + count));
  state.closing = true;
  return count;
}

/** The bracket about the vote is open: the countries stand in paragraphs of their own. */
function isInVote(
  { sheet: { source }, scopes: [{ entries }], fragments }: State,
  index: number,
): boolean {
  const isVote = ({ block }: Entry): boolean => block.type === 'line' && block.role === 'vote';
  const before = entries.findLastIndex((entry) => !isVote(entry));
  const texts = entries
    .slice(before + 1)
    .map(({ block: { position } }) =>
      source.text.slice(position?.start.offset, position?.end.offset),
    );
  const isOpen = /^[[［]/u.test(texts[0] ?? '') && !texts.some((text) => closesVote.test(text));
  return (
    isOpen && fragments.slice(index, index + mostLines).some(({ text }) => closesVote.test(text))
  );
}

const closesVote = /[\]］]\s*[.。]?$/u;

function mayClose(state: State, fragment: Fragment): boolean {
  const { kind, operative, plain, preambular, article } = scopeOf(state);
  if (kind !== 'root' || operative + plain + preambular + article === 0) return false;
  const last = lastPiece(state);
  if (!last) return true;
  if (last.ending === 'point' || (fragment.blankBefore && last.ending !== 'colon')) return true;
  // The last paragraph may end as the others do.
  return last.ending === 'semicolon' && closingRole(state, fragment) === 'meeting';
}

/** What a line of the close is, or null. */
function closingRole({ sheet, closing }: State, { text }: Fragment): LineRole | null {
  if (sheet.language.date.test(text)) return 'date';
  if (sheet.language.meeting.test(text) || isMeetingOnDate(sheet.language, text)) return 'meeting';
  return sheet.language.vote.test(text) || (closing && /^[[［]/u.test(text)) ? 'vote' : null;
}

/** “82nd plenary meeting, 15 December 1989”, or the date first. */
function isMeetingOnDate({ meeting, date }: Language, text: string): boolean {
  const [first = '', second = '', ...rest] = text.split(/[,，،]\s*/u);
  const [a, b] = [first, second.replace(/[.。]$/u, '')];
  if (rest.length > 0 || b === '') return false;
  return (meeting.test(a) && date.test(b)) || (date.test(a) && meeting.test(b));
}

/** A line that goes on with the one above: nothing between, and that not at its end. */
function runsOn(state: State, index: number, role: LineRole): boolean {
  const fragment = state.fragments[index];
  const before = state.fragments[index - 1];
  if (!fragment || !before || fragment.blankBefore || fragment.table || role === 'date')
    return false;
  if (before.ending === 'point' || (role !== 'vote' && !isLong(before))) return false;
  if (isMeetingOnDate(state.sheet.language, before.text)) return false;
  const next = closingRole(state, fragment);
  return next === null || (next === 'meeting' && role === 'meeting' && before.ending === null);
}

/** “74th plenary meeting” is whole; a vote or an adoption runs on. */
const isLong = ({ text }: Fragment): boolean => /^\[|^\p{L}{4,}/u.test(text);
