import { takeClosing } from './closing.ts';
import { takeDecimal } from './decimals.ts';
import { ordinalValue, takeDivision } from './divisions.ts';
import type { Fragment } from './fragments.ts';
import { addHeading, takeHeading } from './headings.ts';
import { endsPreambular, headsList, isPreamble, joinOf } from './joining.ts';
import { isTitle } from './masthead.ts';
import { labelOf, numberOf, romanValue } from './numbering.ts';
import { open, pieceOf } from './opening.ts';
import type { OpenParagraph } from './paragraphs.ts';
import { isNumberedHeading, numberAt } from './sequence.ts';
import { addBlock, addLine, close, lastPiece, reportAt, scopeOf, type State } from './state.ts';
import { buildTable } from './tables.ts';

/** Takes lines from an index on, and tells how many; 0 where they are none of its kind. */
type Taker = (state: State, index: number) => number;

/** In this order: what is known by its look first, what is known by its place last. */
const takers: readonly Taker[] = [
  takeTable,
  takeDivision,
  takeClosing,
  takeArticle,
  takeEnacting,
  takeFurtherTitle,
  takeHeading,
  takeNumberedHeading,
  takeDecimal,
  takeListed,
  takeNumber,
  takeContinuation,
  takeParagraph,
];

/** Takes the text: preamble, headings, paragraphs, annexes, close. Every line goes somewhere. */
export function takeBody(state: State, from: number): void {
  for (let index = from; index < state.fragments.length;) {
    index += takers.reduce((taken, taker) => taken || taker(state, index), 0) || 1;
  }
}

function takeTable(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment?.table) return 0;
  const ending = lastPiece(state)?.ending;
  if (state.open && (ending === 'colon' || ending === null)) {
    state.open.pieces.push(pieceOf({ ...fragment, ending: 'point' }));
  } else {
    close(state);
    addBlock(state, buildTable(state.sheet, fragment.table));
  }
  return 1;
}

function takeArticle(state: State, index: number): number {
  const fragment = state.fragments[index];
  const match = fragment && state.sheet.language.article.exec(fragment.text);
  if (!fragment || !match?.[1] || !isAtEnd(state, fragment)) return 0;
  const scope = scopeOf(state);
  const number = romanValue(match[1].toLowerCase()) ?? ordinalValue(match[1]);
  const step = number - scope.article;
  if (step !== 1 && !(number === 1 && scope.mayRestart) && !(step > 1 && step <= 5)) return 0;
  const words = match[2] === undefined ? null : fragment.end - match[2].length;
  const printed = fragment.text.slice(0, (words ?? fragment.end) - fragment.start).trim();
  const range = { start: fragment.start, end: fragment.start + printed.length };
  if (step > 1) reportAt(state, 'number-missing', range, `${printed} after ${scope.article}`);
  scope.article = number;
  scope.mayRestart = false;
  const rest = words === null ? null : { ...fragment, start: words, text: match[2] ?? '' };
  open(state, 'article', number, { printed, range }, rest);
  return 1;
}

function isAtEnd(state: State, { blankBefore }: Fragment): boolean {
  const last = lastPiece(state);
  return !last || (last.ending !== null && last.ending !== 'comma') || blankBefore;
}

function takeEnacting(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment || fragment.table) return 0;
  if (!state.sheet.language.enacting.test(fragment.text)) return 0;
  const last = lastPiece(state);
  if (last?.ending === null && !fragment.blankBefore) return 0;
  close(state);
  addLine(state, 'enacting', [fragment]);
  scopeOf(state).mayRestart = true;
  scopeOf(state).enacted = true;
  return 1;
}

/** The title of a further resolution or decision in the same file: “59/592. Revitalization of …”. */
function takeFurtherTitle(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment || fragment.table || !isTitle(fragment.text) || fragment.ending !== null) return 0;
  if (!fragment.blankBefore || lastPiece(state)?.ending === null) return 0;
  addHeading(state, [fragment], null);
  return 1;
}

function takeNumberedHeading(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment || scopeOf(state).operative === 0 || !isNumberedHeading(state, index)) return 0;
  if (lastPiece(state)?.ending === null && !fragment.blankBefore) return 0;
  addHeading(state, [fragment], null);
  return 1;
}

/** A numbered list inside a paragraph, whose numbers are not the paragraphs' own. */
function takeListed(state: State, index: number): number {
  const fragment = state.fragments[index];
  const paragraph = state.open;
  const label = fragment && !fragment.table ? numberOf(fragment.text) : null;
  if (!fragment || !label || !paragraph) return 0;
  if (paragraph.kind === 'article') {
    if (lastPiece(state)?.ending === null && !fragment.blankBefore) return 0;
    paragraph.pieces.push(pieceOf(fragment, { listed: true }));
    paragraph.hasList = true;
    return 1;
  }
  const number = Number(label.value);
  const begins = number === 1 && lastPiece(state)?.ending === 'colon';
  const goesOn = number > 1 && number === paragraph.listNumber + 1;
  if (!begins && !goesOn) return 0;
  const { operative, mayRestart } = scopeOf(state);
  // Under a heading and the words of a decision, number 1 is a paragraph's.
  const isOwn = number === operative + 1 || (number === 1 && mayRestart);
  if (isOwn && !comesAgain(state, index, number)) return 0;
  paragraph.listNumber = number;
  paragraph.pieces.push(pieceOf(fragment, { listed: true }));
  return 1;
}

/** A number that comes again soon: this one is a list's, the later one the paragraph's. */
function comesAgain({ fragments, sheet }: State, index: number, number: number): boolean {
  const near = fragments.slice(index + 1, index + 60);
  // Where another resolution or an annex begins, or the organ speaks anew, numbers begin anew too.
  const { annex, appendix, enacting } = sheet.language;
  const end = near.findIndex(
    ({ text }) => isTitle(text) || [annex, appendix, enacting].some((begins) => begins.test(text)),
  );
  return near
    .slice(0, end === -1 ? near.length : end)
    .some(({ text }) => Number(numberOf(text)?.value) === number);
}

function takeNumber(state: State, index: number): number {
  if (state.open?.kind === 'article') return 0;
  const found = numberAt(state, index);
  if (!found) return 0;
  const scope = scopeOf(state);
  const { number, name, label, words, taken, problem } = found;
  if (problem) reportAt(state, problem.id, label.range, problem.found);
  open(state, 'operative', name ?? number, label, words);
  scope.operative = number;
  scope.mayRestart = false;
  return taken;
}

/** A line belongs to the open paragraph where that is not at its end, or where it has a label. */
function takeContinuation(state: State, index: number): number {
  const fragment = state.fragments[index];
  const paragraph = state.open;
  if (!fragment || !paragraph) return 0;
  const last = paragraph.pieces.at(-1);
  if (!last) {
    paragraph.pieces.push(pieceOf(fragment));
    return 1;
  }
  const isLabelled = labelOf(fragment.text) !== null && !state.closing;
  const join = isLabelled ? 'same' : joinOf(state, fragment);
  if (join === 'new') return 0;
  paragraph.hasList ||= isLabelled;
  paragraph.pieces.push(pieceOf(fragment, { fresh: join === 'fresh', flush: join === 'flush' }));
  return 1;
}

function takeParagraph(state: State, index: number): number {
  const fragment = state.fragments[index];
  if (!fragment) return 0;
  if (state.open && goesOnWithOwn(state, fragment, state.open)) {
    state.open.pieces.push(pieceOf(fragment, { fresh: true, flush: state.open.kind !== 'plain' }));
    return 1;
  }
  const kind = kindOf(state, fragment);
  const scope = scopeOf(state);
  if (kind === 'preambular') scope.preambular += 1;
  else if (kind === 'plain') scope.plain += 1;
  else reportAt(state, 'unclassified', fragment, fragment.text.slice(0, 20));
  const number = kind === 'preambular' ? scope.preambular : scope.plain;
  open(state, kind, number, null, fragment);
  return 1;
}

/** Articles, and paragraphs of annexes, may have several paragraphs under one number. */
function goesOnWithOwn(state: State, fragment: Fragment, paragraph: OpenParagraph): boolean {
  if (state.closing || headsList(state, fragment)) return false;
  if (paragraph.kind === 'article') return true;
  if (scopeOf(state).kind === 'root') return false;
  return paragraph.kind === 'operative' || (paragraph.kind === 'plain' && paragraph.hasList);
}

function kindOf(state: State, fragment: Fragment): 'preambular' | 'plain' | 'unclassified' {
  const scope = scopeOf(state);
  const isOpening = state.sheet.language.opening.test(fragment.text);
  const isPreambular = isOpening && endsPreambular(state, fragment);
  if (state.closing) return 'unclassified';
  if (scope.kind !== 'root') {
    return isPreambular && scope.operative + scope.article === 0 ? 'preambular' : 'plain';
  }
  const isDecision = state.sheet.language.deciding.test(fragment.text);
  if (isDecision && scope.mayRestart) return 'plain';
  if (isPreamble(state)) {
    const isFollowed = scope.enacted || state.numbered || endsPreambular(state, fragment);
    return isFollowed ? 'preambular' : 'plain';
  }
  if (isPreambular) return 'preambular';
  return scope.operative === 0 || scope.article > 0 ? 'plain' : 'unclassified';
}
