import type { SearchMessages } from '../../i18n/search/index.ts';
import type { Answer } from '../../search/answer.ts';
import type { Hit } from '../../search/match.ts';
import { resultKinds, type ResultKind } from '../../search/state.ts';
import { pageAddress, type SearchContext } from './context.ts';
import { kindCounts } from './counts.ts';
import { element } from './element.ts';

/** What is said of the results, and read out: how many, in how many texts, what was tried else. */
export function statusLines(
  context: SearchContext,
  answer: Answer,
  kind: ResultKind,
  shown: readonly Hit[],
  all: number,
): Node[] {
  const { t } = context;
  const none =
    kind === 'paragraph' && answer.paragraphs.length === 0 && answer.outcome.pending === 0;
  const nothing = answer.places.length > 0 ? t.goes : t.none;
  const line = none ? nothing : countText(t, answer, kind, shown, all);
  return [element('p', {}, [line]), ...(none ? instead(context, answer) : [])];
}

function countText(
  t: SearchMessages,
  answer: Answer,
  kind: ResultKind,
  shown: readonly Hit[],
  all: number,
): string {
  const { outcome, named } = answer;
  const texts = new Set(shown.map(({ part }) => part)).size;
  const looked = outcome.texts - outcome.pending;
  const rest = outcome.whole ? t.soFar : t.looking;
  const where =
    outcome.pending > 0 ? rest(looked, outcome.texts) : texts > 1 ? t.inTexts(texts) : '';
  const narrowed = shown.length < all ? t.filteredFrom(all) : '';
  const bound = (found: string): string => (outcome.pending > 0 ? t.atLeast(found) : found);
  switch (kind) {
    case 'paragraph':
      return bound(t.found(shown.length)) + narrowed + where;
    case 'footnote':
      return bound(t.foundFootnotes(shown.length)) + narrowed + where;
    case 'note':
      return bound(t.foundNotes(shown.length)) + narrowed + where;
    case 'document':
    case 'theme':
    case 'term':
      return t.foundNamed(named.length);
  }
}

/** Where no paragraph has the words: what they are else, where they stand else, what was tried. */
function instead(context: SearchContext, answer: Answer): Node[] {
  const { t } = context;
  const { places, suggested, related } = answer;
  const counts = kindCounts(answer);
  const elsewhere = resultKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t.kindCount(t.kind[kind], counts[kind]));
  const tried = suggested.slice(0, 6).map(({ words }) => words);
  const lines = [
    ...(places.length > 0 ? [t.none] : []),
    ...(elsewhere.length > 0 ? [t.elsewhere(elsewhere.join(t.listSeparator))] : []),
    ...(tried.length > 0 ? [t.tried(tried.join(' / '))] : []),
  ].map((line) => element('p', { class: 'hint' }, [line]));
  return lines.length > 0 || related.length > 0 ? lines : noTrace(context);
}

function noTrace(context: SearchContext): Node[] {
  const { t } = context;
  const index = (path: string, label: string): HTMLAnchorElement =>
    element('a', { href: pageAddress(context, path) }, [label]);
  return [
    element('p', { class: 'hint' }, [t.triedNothing]),
    element('p', { class: 'hint' }, [
      t.orIndexes,
      index('themes/', t.kind.theme),
      t.listSeparator,
      index('documents/', t.kind.document),
      t.listSeparator,
      index('glossary/', t.kind.term),
    ]),
  ];
}
