import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { Verbs } from '../document/schema/vocabulary.ts';
import { placesWhere, type Place } from './places.ts';

/** A verb with the paragraphs that open with it. */
export interface VerbRow {
  readonly verb: Verbs[number];
  readonly places: readonly Place[];
}

/** All verbs with their paragraphs, the most used first. */
export const verbRows = (verbs: Verbs, documents: readonly EmittedDocument[]): VerbRow[] =>
  verbs
    .map((verb) => ({ verb, places: opening(documents, verb.id) }))
    .sort((a, b) => b.places.length - a.places.length);

/** The paragraphs that open with a verb, in the order of the texts. */
export const opening = (documents: readonly EmittedDocument[], id: string): Place[] =>
  placesWhere(documents, ({ verb }) => verb?.verb === id);
