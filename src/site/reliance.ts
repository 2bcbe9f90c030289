import type { Verbs } from '../document/schema/vocabulary.ts';
import type { CitingUnit } from './cited-by.ts';

type VerbClass = Verbs[number]['class'];

/**
 * How much a text leans on a document where it uses such a verb. The order is this site’s own: to
 * decide or ask by it is more than to reaffirm it, that more than to recall or note it.
 */
const weights: Readonly<Record<VerbClass, number>> = {
  decide: 6,
  request: 6,
  reaffirm: 5,
  encourage: 4,
  emphasise: 4,
  welcome: 3,
  expect: 3,
  recognise: 3,
  concern: 2,
  recall: 2,
  note: 1,
};

/** The weight of one citing unit: its heaviest verb, more for a pinpoint and for an operative paragraph. */
export function reliance({ unit, citations }: CitingUnit, verbs: Verbs): number {
  const classes = citations.flatMap(({ use }) => verbs.find(({ id }) => id === use)?.class ?? []);
  const verb = Math.max(0, ...classes.map((each) => weights[each]));
  const pinpoint = citations.some(({ at, via }) => at !== null && via !== 'footnote') ? 2 : 0;
  const operative = unit.kind === 'preambular' || unit.kind === 'footnote' ? 0 : 1;
  return verb + pinpoint + operative;
}

/** Citing units, most relied on first; equal ones in the order of the text. */
export const byReliance = (units: readonly CitingUnit[], verbs: Verbs): CitingUnit[] =>
  [...units].sort((a, b) => reliance(b, verbs) - reliance(a, verbs));
