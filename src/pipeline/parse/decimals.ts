import { decimalOf } from './numbering.ts';
import { open } from './opening.ts';
import { lastPiece, scopeOf, type State } from './state.ts';

/** Paragraphs that are numbered 1.1, 1.2, 2.1: the next of its section, or the first of the next. */
export function takeDecimal(state: State, index: number): number {
  const fragment = state.fragments[index];
  const found = fragment && !fragment.table ? decimalOf(fragment.text) : null;
  if (!fragment || !found) return 0;
  const last = lastPiece(state);
  const isCut = last?.ending === null && !fragment.blankBefore;
  if (isCut && state.sheet.language.beforeReference.test(last.text.slice(-40))) return 0;
  const scope = scopeOf(state);
  const [section = 0, place = 0] = scope.decimal;
  const [ownSection = 0, own = 0] = found.degrees;
  const isNext = ownSection === section && own === place + 1;
  if (!isNext && !(ownSection === section + 1 && own === 1)) return 0;
  const range = { start: fragment.start, end: fragment.start + found.printed.length };
  const words = { ...fragment, start: fragment.start + found.width };
  const text = fragment.text.slice(found.width);
  open(state, 'operative', found.value, { printed: found.printed, range }, { ...words, text });
  scope.decimal = found.degrees;
  return 1;
}
