import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { Document, FootnoteDefinition } from '../../document/tree.ts';
import { account } from '../account.ts';
import type { SourceText } from '../read/source-text.ts';
import { takeBody } from './body.ts';
import { closeScopes } from './divisions.ts';
import { splitFragments, wrapWidth } from './fragments.ts';
import { positionOf, spanOf, toInline } from './inline.ts';
import { languages } from './languages/index.ts';
import { joinLoneLabels } from './lone-labels.ts';
import { takeMasthead } from './masthead.ts';
import { findMarks, type NamedNote } from './notes/marks.ts';
import { separateNotes } from './notes/separate.ts';
import { numberOf } from './numbering.ts';
import { blocksOf } from './parts.ts';
import { sheetOf, withEndings, type Sheet } from './sheet.ts';
import { newScope, type State } from './state.ts';

/**
 * Finds the shape of a document in its source: masthead, title, preamble, headings, operative
 * paragraphs with their subparagraphs, articles, annexes, tables, close, footnotes.
 *
 * It never throws and drops nothing: what no rule understands becomes an `unclassified` block, and
 * the account of every character is checked before the document is given away.
 *
 * @param identity what the record says of the document.
 */
export function parse(
  source: SourceText,
  identity: { readonly symbol: string; readonly language: OfficialLanguage },
): Outcome<Document> {
  const language = languages[identity.language];
  const separated = separateNotes(source, language, splitFragments(source));
  const { notes, references } = findMarks(source, language, separated.notes);
  const sheet = sheetOf(source, language, references);
  const fragments = joinLoneLabels(source, withEndings(sheet, separated.fragments));
  const state: State = {
    sheet,
    fragments,
    width: wrapWidth(source, fragments),
    numbered: fragments.some(({ text }) => numberOf(text)?.value === '1'),
    diagnostics: [],
    scopes: [newScope('root', null, '', [])],
    open: null,
    closing: false,
  };
  takeBody(state, takeMasthead(state));
  closeScopes(state, []);
  const [{ entries, enacted }] = state.scopes;
  const document: Document = {
    type: 'document',
    ...identity,
    children: blocksOf(sheet, entries),
    footnotes: footnotesOf(sheet, notes),
    position: positionOf(source, { start: 0, end: source.text.length }),
  };
  const whole = enacted ? [] : wholeFile(source, 'enacting-missing', 'none');
  const open = account(source, document).difference;
  const lost = open === '' ? [] : wholeFile(source, 'account-open', open.slice(0, 60));
  return { value: document, diagnostics: [...whole, ...state.diagnostics, ...lost] };
}

function wholeFile(
  { file }: SourceText,
  id: 'enacting-missing' | 'account-open',
  found: string,
): Diagnostic[] {
  return [{ id, file, place: null, excerpt: '', found }];
}

/** The notes in the order of their numbers, those with signs last. */
function footnotesOf(sheet: Sheet, notes: readonly NamedNote[]): FootnoteDefinition<null>[] {
  return notes
    .toSorted((a, b) => (Number(a.sign) || Infinity) - (Number(b.sign) || Infinity) || 0)
    .map(({ identifier, label, words }) => ({
      type: 'footnoteDefinition',
      anchor: null,
      identifier,
      label: sheet.source.text.slice(label.start, label.end),
      children: toInline(sheet, words),
      position: positionOf(sheet.source, spanOf([label, ...words])),
    }));
}
