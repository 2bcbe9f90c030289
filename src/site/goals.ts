import type { EmittedDocument, GoalMention } from '../document/schema/emitted.ts';
import { placesWhere, type Place } from './places.ts';
import type { ThemeEntry } from './themes.ts';

/** A Sustainable Development Goal with the places that name it and the themes that match it. */
export interface GoalRow {
  readonly goal: number;
  readonly mentions: readonly { readonly place: Place; readonly mention: GoalMention }[];
  readonly themes: readonly ThemeEntry[];
}

/** All seventeen Goals, in their order. */
export function goalRows(
  documents: readonly EmittedDocument[],
  themes: readonly ThemeEntry[],
): GoalRow[] {
  return Array.from({ length: 17 }, (_, index) => {
    const goal = index + 1;
    const places = placesWhere(documents, ({ goals }) => goals.some((one) => one.goal === goal));
    return {
      goal,
      mentions: places.flatMap((place) =>
        place.unit.goals.filter((one) => one.goal === goal).map((mention) => ({ place, mention })),
      ),
      themes: themes.filter(({ sdgs }) => sdgs.includes(goal)),
    };
  });
}
