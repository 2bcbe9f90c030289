import type { Unit } from '../document/schema/emitted.ts';

/** What a lens can look for; also the names in the address: `?theme=gender,youth&verb=request`. */
export const lensKinds = ['theme', 'verb', 'cites', 'actor'] as const;
export type LensKind = (typeof lensKinds)[number];

/** What is looked for, by kind. */
export type Lens = Readonly<Record<LensKind, readonly string[]>>;

/** Words of a unit, as offsets into its text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

type Read = Pick<Unit, 'text' | 'themes' | 'verb' | 'citations' | 'actors'>;

/** Reads a lens from the query of an address. */
export function readLens(query: string): Lens {
  const parameters = new URLSearchParams(query);
  const values = (kind: LensKind): string[] => [
    ...new Set(
      parameters
        .getAll(kind)
        .flatMap((value) => value.split(','))
        .filter((value) => value !== ''),
    ),
  ];
  return {
    theme: values('theme'),
    verb: values('verb'),
    cites: values('cites'),
    actor: values('actor'),
  };
}

/** The query that says a lens, with what else the address asks for left in it. */
export function writeLens(lens: Lens, query: string): string {
  const parameters = new URLSearchParams(query);
  for (const kind of lensKinds) parameters.delete(kind);
  const own = lensKinds
    .filter((kind) => lens[kind].length > 0)
    .map((kind) => `${kind}=${lens[kind].map(encodeValue).join(',')}`);
  const others = parameters.toString();
  const all = [...(others === '' ? [] : [others]), ...own].join('&');
  return all === '' ? '' : `?${all}`;
}

/** Symbols keep their slashes, so that the address can be read. */
const encodeValue = (value: string): string => encodeURIComponent(value).replaceAll('%2F', '/');

export const isEmpty = (lens: Lens): boolean => lensKinds.every((kind) => lens[kind].length === 0);

/** The lens with one value put in, or taken out if it was there. */
export function toggle(lens: Lens, kind: LensKind, value: string): Lens {
  const values = lens[kind];
  const changed = values.includes(value)
    ? values.filter((other) => other !== value)
    : [...values, value];
  return { ...lens, [kind]: changed };
}

/** All values of a kind that a unit has, each with the words that it rests on. */
function valuesOf(unit: Read, kind: LensKind): { value: string; places: readonly Place[] }[] {
  switch (kind) {
    case 'theme':
      return unit.themes.map(({ theme, evidence }) => ({ value: theme, places: evidence }));
    case 'verb':
      return unit.verb?.class ? [{ value: unit.verb.class, places: [unit.verb] }] : [];
    case 'cites':
      return unit.citations.map((citation) => ({ value: citation.document, places: [citation] }));
    case 'actor':
      return unit.actors.map((mention) => ({ value: mention.actor, places: [mention] }));
    default:
      return kind satisfies never;
  }
}

/**
 * Whether a unit is in the lens: of every kind that the lens looks for, it has one of the values.
 *
 * @returns the words that it rests on, or null where the unit is not in the lens.
 */
export function throughLens(unit: Read, lens: Lens): Place[] | null {
  if (isEmpty(lens)) return null;
  const places: Place[] = [];
  for (const kind of lensKinds) {
    const wanted = lens[kind];
    if (wanted.length === 0) continue;
    const found = valuesOf(unit, kind).filter(({ value }) => wanted.includes(value));
    if (found.length === 0) return null;
    places.push(...found.flatMap((one) => one.places));
  }
  return places;
}

/** How many units have each value of a kind, most first. */
export function countValues(units: readonly Read[], kind: LensKind): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) {
    for (const value of new Set(valuesOf(unit, kind).map((one) => one.value)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}
