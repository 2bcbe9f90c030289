import type { SearchMessages } from '../../i18n/search/index.ts';
import type { Answer } from '../../search/answer.ts';
import type { ResultKind } from '../../search/state.ts';

/** What is said of the results, and read out: how many, in how many texts, what was tried else. */
export function statusText(
  t: SearchMessages,
  answer: Answer,
  kind: ResultKind,
  shown: number,
  all: number,
): string {
  const { outcome, paragraphs, named } = answer;
  if (kind === 'paragraph' && paragraphs.length === 0) return noneText(t, answer);
  const texts = new Set(paragraphs.map(({ part }) => part)).size;
  const looked = outcome.texts - outcome.pending;
  const where = outcome.pending > 0 ? t.soFar(looked, outcome.texts) : texts > 1 ? t.inTexts(texts) : '';
  const narrowed = shown < all ? t.filteredFrom(all) : '';
  switch (kind) {
    case 'paragraph':
      return t.found(shown) + narrowed + where;
    case 'footnote':
      return t.foundFootnotes(shown) + narrowed;
    case 'note':
      return t.foundNotes(shown) + narrowed;
    default:
      return t.foundNamed(named.length);
  }
}

function noneText(t: SearchMessages, { suggested, related }: Answer): string {
  const tried = suggested.slice(0, 6).map(({ words }) => words);
  const others = tried.length > 0 ? ` ${t.tried(tried.join(' / '))}` : '';
  return t.none + others + (related.length === 0 ? ` ${t.noneAtAll}` : '');
}
