import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';
import type { SiteCorpus } from './corpus.ts';
import { pageHref } from './href.ts';

/** What a reader who points at a term or an actor is told. */
export interface TermCard {
  readonly label: string;
  readonly text: string;
  readonly href: string;
}

/** The cards of all terms and actors that a text names, by `term:id` and `actor:id`. */
export function termCards(
  document: EmittedDocument,
  corpus: Pick<SiteCorpus, 'glossary' | 'actors'>,
  language: InterfaceLanguage,
): Record<string, TermCard> {
  const terms = new Set(document.units.flatMap((unit) => unit.terms.map(({ term }) => term)));
  const actors = new Set(document.units.flatMap((unit) => unit.actors.map(({ actor }) => actor)));
  const cards: [string, TermCard][] = [
    ...corpus.actors
      .filter(({ id }) => actors.has(id))
      .map(({ id, labels, description }): [string, TermCard] => [
        `actor:${id}`,
        {
          label: labels[language],
          text: description?.[language] ?? '',
          href: pageHref(language, `actors/${id}/`),
        },
      ]),
    ...corpus.glossary
      .filter(({ id }) => terms.has(id))
      .map(({ id, labels, definition }): [string, TermCard] => [
        `term:${id}`,
        {
          label: labels[language],
          text: definition[language],
          href: pageHref(language, `glossary/#${id}`),
        },
      ]),
  ];
  return Object.fromEntries(cards);
}
