import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { Actions, Actors, Verbs } from '../document/schema/vocabulary.ts';

export type Action = Actions[number];
type Actor = Actors[number];

/** An action with the paragraph that asks it. */
export interface PlacedAction {
  /** Stays the same as long as the paragraph keeps its actions: `E-RES-2024-13-op23-2`. */
  readonly id: string;
  readonly document: EmittedDocument;
  readonly unit: Unit;
  readonly action: Action;
}

/** An actor whom actions concern: by name, or as one of a wider group. */
export interface Role {
  readonly actor: Actor;
  readonly direct: readonly PlacedAction[];
  readonly asPart: readonly PlacedAction[];
}

/** The actions of the given texts, in their order. Each is in every language of its document. */
export function placedActions(
  documents: readonly EmittedDocument[],
  actions: readonly { readonly folder: string; readonly actions: Actions }[],
): PlacedAction[] {
  return documents.flatMap((document) => {
    const own = actions.find(({ folder }) => folder === document.folder)?.actions ?? [];
    return own.flatMap((action) => {
      const unit = document.units.find(({ anchor }) => anchor === action.anchor);
      if (!unit) return [];
      const nth = own.filter(({ anchor }) => anchor === action.anchor).indexOf(action) + 1;
      const id = `${document.folder}-${action.anchor}${nth > 1 ? `-${nth}` : ''}`;
      return [{ id, document, unit, action }];
    });
  });
}

/** What is asked of one actor: by name, and of the wider groups that it belongs to. */
export function roleOf(actor: Actor, actions: readonly PlacedAction[]): Role {
  const names =
    (ids: readonly string[]) =>
    ({ action }: PlacedAction): boolean =>
      action.addressees.some((id) => ids.includes(id));
  const direct = actions.filter(names([actor.id]));
  const asPart = actions.filter(names(actor.addressedAs)).filter((one) => !direct.includes(one));
  return { actor, direct, asPart };
}

/** Every actor of whom something is asked, those with most by name first. */
export function rolesIn(actors: readonly Actor[], actions: readonly PlacedAction[]): Role[] {
  return actors
    .map((actor) => roleOf(actor, actions))
    .filter(({ direct, asPart }) => direct.length + asPart.length > 0)
    .sort((a, b) => b.direct.length - a.direct.length || b.asPart.length - a.asPart.length);
}

/** The wider groups through which an action reaches an actor. */
export const groupsThrough = (actor: Actor, { action }: PlacedAction): string[] =>
  action.addressees.filter((id) => actor.addressedAs.includes(id));

/** The verbs of the scale, from the weakest to the strongest. */
export const strengthScale = (verbs: Verbs): Verbs =>
  verbs
    .filter(({ strength }) => strength !== undefined)
    .sort((a, b) => (a.strength ?? 0) - (b.strength ?? 0));
