import type { Actors, Verbs } from '../document/schema/vocabulary.ts';
import type { InterfaceLanguage } from '../i18n/index.ts';
import type { PlacedAction } from './actions.ts';
import type { Cell } from './csv.ts';

/** What exports need beside the actions themselves. */
export interface ExportContext {
  readonly language: InterfaceLanguage;
  readonly actors: Actors;
  readonly verbs: Verbs;
  /** The absolute address of a paragraph. */
  readonly permalink: (place: PlacedAction) => string;
}

/** One action as data: ids with their labels, so that it reads without the rest of the site. */
export interface ActionData {
  readonly id: string;
  readonly symbol: string;
  readonly paragraph: string;
  readonly permalink: string;
  readonly asker: string;
  readonly addressees: readonly string[];
  readonly addresseeLabels: readonly string[];
  readonly verb: string;
  readonly verbLabel: string;
  readonly strength: number | null;
  readonly what: string;
  readonly words: string;
  readonly due: string | null;
  readonly dueNote: string | null;
  readonly recurrence: string | null;
  readonly reported: boolean;
  readonly confirmed: boolean;
}

export function actionData(place: PlacedAction, context: ExportContext): ActionData {
  const { language, actors, verbs, permalink } = context;
  const { action, document, unit } = place;
  const verb = verbs.find(({ id }) => id === action.verb);
  const label = (actor: string): string =>
    actors.find(({ id }) => id === actor)?.labels[language] ?? actor;
  return {
    id: place.id,
    symbol: document.symbol,
    paragraph: unit.anchor,
    permalink: permalink(place),
    asker: label(action.asker),
    addressees: action.addressees,
    addresseeLabels: action.addressees.map(label),
    verb: action.verb,
    verbLabel: verb?.labels[language] ?? action.verb,
    strength: verb?.strength ?? null,
    what: action.what[language],
    words: action.words,
    due: action.due?.value ?? null,
    dueNote: action.due?.note?.[language] ?? null,
    recurrence: action.recurrence ?? null,
    reported: action.reported,
    confirmed: action.confirmed,
  };
}

export const actionColumns = [
  'id',
  'symbol',
  'paragraph',
  'permalink',
  'asker',
  'addresseeLabels',
  'verbLabel',
  'strength',
  'what',
  'words',
  'due',
  'dueNote',
  'recurrence',
  'reported',
  'confirmed',
] as const satisfies readonly (keyof ActionData)[];

export const actionRow = (data: ActionData): Cell[] =>
  actionColumns.map((column) => {
    const value = data[column];
    if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
    return typeof value === 'boolean' ? String(value) : value.join('; ');
  });
