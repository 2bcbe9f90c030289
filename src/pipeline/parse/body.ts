import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import type { Block } from '../../document/tree.ts';
import { pointAt, type SourceText } from '../read/source-text.ts';
import { isComplete, type Fragment } from './fragments.ts';
import { positionOf, toInline } from './inline.ts';
import { isDate, isHeadingLike, isMeeting, line } from './masthead.ts';
import { labelOf, numberOf } from './numbering.ts';
import { buildParagraph, type OpenParagraph } from './paragraphs.ts';

/** How far a paragraph's number may jump and still be a number: further, it is a year or a figure. */
const widestGap = 5;

interface State {
  readonly source: SourceText;
  readonly blocks: Block<null>[];
  readonly diagnostics: Diagnostic[];
  open: OpenParagraph | null;
  preambular: number;
  operative: number;
}

/** The blocks after the enacting line: preamble, headings, operative paragraphs, close. */
export function parseBody(
  source: SourceText,
  fragments: readonly Fragment[],
): { blocks: Block<null>[]; diagnostics: Diagnostic[] } {
  const state: State = {
    source,
    blocks: [],
    diagnostics: [],
    open: null,
    preambular: 0,
    operative: 0,
  };
  for (const [index, fragment] of fragments.entries()) take(state, fragment, fragments[index + 1]);
  close(state);
  return { blocks: state.blocks, diagnostics: state.diagnostics };
}

function take(state: State, fragment: Fragment, next: Fragment | undefined): void {
  if (startsOperative(state, fragment)) return;
  if (continues(state, fragment)) {
    state.open?.fragments.push(fragment);
    return;
  }
  close(state);
  if (isDate(fragment)) state.blocks.push(line(state.source, fragment, 'date'));
  else if (isMeeting(fragment)) state.blocks.push(line(state.source, fragment, 'meeting'));
  else if (isHeadingLike(fragment) && next) heading(state, fragment);
  else if (state.operative === 0) startPreambular(state, fragment);
  else unclassified(state, fragment);
}

function startsOperative(state: State, fragment: Fragment): boolean {
  const label = numberOf(fragment.text);
  if (!label) return false;
  const number = Number(label.value);
  const step = number - state.operative;
  if (step > widestGap || step < 0 || (state.operative === 0 && number !== 1)) return false;
  const previous = state.open?.fragments.at(-1);
  if (step !== 1 && previous && !isComplete(previous)) return false;
  close(state);
  if (step > 1) report(state, 'number-missing', fragment, `${label.value} after ${state.operative}`);
  if (step === 0) report(state, 'number-twice', fragment, label.value);
  state.operative = number;
  state.open = { kind: 'operative', number: label.value, label, fragments: [fragment] };
  return true;
}

/** A line belongs to the open paragraph where that is not at its end, or where it has a label. */
function continues({ open }: State, fragment: Fragment): boolean {
  const previous = open?.fragments.at(-1);
  if (!open || !previous) return false;
  if (!isComplete(previous)) return true;
  return open.kind === 'operative' && labelOf(fragment.text) !== null;
}

function startPreambular(state: State, fragment: Fragment): void {
  state.preambular += 1;
  const number = String(state.preambular);
  state.open = { kind: 'preambular', number, label: null, fragments: [fragment] };
}

function heading(state: State, fragment: Fragment): void {
  state.blocks.push({
    type: 'heading',
    anchor: null,
    level: 1,
    children: toInline(state.source, [fragment]),
    position: positionOf(state.source, fragment),
  });
}

function unclassified(state: State, fragment: Fragment): void {
  state.blocks.push({
    type: 'unclassified',
    anchor: null,
    children: toInline(state.source, [fragment]),
    position: positionOf(state.source, fragment),
  });
  report(state, 'unclassified', fragment, fragment.text.slice(0, 20));
}

function close(state: State): void {
  if (state.open) state.blocks.push(buildParagraph(state.source, state.open));
  state.open = null;
}

function report(state: State, id: ProblemId, fragment: Fragment, found: string): void {
  state.diagnostics.push({
    id,
    file: state.source.file,
    place: pointAt(state.source.text, fragment.start),
    excerpt: fragment.text,
    found,
  });
}
