import type { Citation } from '../document/schema/emitted.ts';
import type { Verbs } from '../document/schema/vocabulary.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';

/** What mentions do with their document, in the reader’s language, each once: 重申, 回顾. */
export function usesOf(
  citations: readonly Pick<Citation, 'use'>[],
  verbs: Verbs,
  language: InterfaceLanguage,
): string[] {
  const labels = citations.flatMap(
    ({ use }) => verbs.find(({ id }) => id === use)?.labels[language] ?? [],
  );
  return [...new Set(labels)];
}
