import type { InterfaceLanguage } from '../i18n/index.ts';
import { placedActions } from './actions.ts';
import { actionData, type ActionData } from './actions-export.ts';
import { corpus } from './corpus.ts';
import { documentHref } from './href.ts';
import { textsFor } from './places.ts';

/** All actions of the site as data. @param site the origin that permalinks begin with. */
export function allActionData(language: InterfaceLanguage, site: URL | undefined): ActionData[] {
  const context = {
    language,
    actors: corpus.actors,
    verbs: corpus.verbs,
    permalink: ({ document, unit }: { document: { symbol: string }; unit: { anchor: string } }) =>
      new URL(documentHref(language, document.symbol, unit.anchor), site).href,
  };
  const places = placedActions(textsFor(corpus.documents, language), corpus.actions);
  return places.map((place) => actionData(place, context));
}
