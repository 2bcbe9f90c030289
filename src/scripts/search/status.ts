import type { SearchMessages } from '../../i18n/search/index.ts';
import type { Answer } from '../../search/answer.ts';
import type { ResultKind } from '../../search/state.ts';
import { element } from './element.ts';

/** What is said of the results, and read out: how many, in how many texts, what was tried else. */
export function statusLines(
  t: SearchMessages,
  answer: Answer,
  kind: ResultKind,
  shown: number,
  all: number,
): Node[] {
  const none = kind === 'paragraph' && answer.paragraphs.length === 0;
  const line = none ? t.none : countText(t, answer, kind, shown, all);
  return [element('p', {}, [line]), ...(none ? triedLines(t, answer) : [])];
}

function countText(
  t: SearchMessages,
  answer: Answer,
  kind: ResultKind,
  shown: number,
  all: number,
): string {
  const { outcome, paragraphs, named } = answer;
  const texts = new Set(paragraphs.map(({ part }) => part)).size;
  const looked = outcome.texts - outcome.pending;
  const where =
    outcome.pending > 0 ? t.soFar(looked, outcome.texts) : texts > 1 ? t.inTexts(texts) : '';
  const narrowed = shown < all ? t.filteredFrom(all) : '';
  switch (kind) {
    case 'paragraph':
      return t.found(shown) + narrowed + where;
    case 'footnote':
      return t.foundFootnotes(shown) + narrowed;
    case 'note':
      return t.foundNotes(shown) + narrowed;
    case 'document':
    case 'theme':
    case 'term':
      return t.foundNamed(named.length);
  }
}

function triedLines(t: SearchMessages, { suggested, related }: Answer): Node[] {
  const tried = suggested.slice(0, 6).map(({ words }) => words);
  const lines = [
    ...(tried.length > 0 ? [t.tried(tried.join(' / '))] : []),
    ...(related.length === 0 ? [t.noneAtAll] : []),
  ];
  return lines.map((line) => element('p', { class: 'hint' }, [line]));
}
