import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { Actors } from '../document/schema/vocabulary.ts';
import { roleOf, type PlacedAction, type Role } from './actions.ts';
import { placesWhere, type Place } from './places.ts';

/** An actor with the paragraphs that name it and what it is asked. */
export interface ActorRow {
  readonly actor: Actors[number];
  readonly places: readonly Place[];
  readonly role: Role;
}

/** The paragraphs that name an actor, in the order of the texts. */
export const naming = (documents: readonly EmittedDocument[], id: string): Place[] =>
  placesWhere(documents, ({ actors }) => actors.some(({ actor }) => actor === id));

/** Actors of whom the texts say or ask anything, those named most first. */
export const actorRows = (
  actors: Actors,
  documents: readonly EmittedDocument[],
  actions: readonly PlacedAction[],
): ActorRow[] =>
  actors
    .map((actor) => ({
      actor,
      places: naming(documents, actor.id),
      role: roleOf(actor, actions),
    }))
    .sort((a, b) => b.places.length - a.places.length);
