/** The whole answer to a search: exact hits by kind, names, places to go to, related hits. */
import { fold } from '../document/fold.ts';
import { foldedNames, type Catalog, type CatalogEntry } from './catalog.ts';
import type { Outcome, SearchClient } from './client.ts';
import type { LibraryPart } from './library.ts';
import { jumps, type Jump } from './jump.ts';
import { placesOf, positions, type Hit, type PreparedUnit } from './match.ts';
import { relatedHits, type RelatedHit } from './relate.ts';
import { suggestions, type Suggestion } from './related.ts';

export interface Answer {
  readonly outcome: Outcome;
  readonly paragraphs: readonly Hit[];
  readonly footnotes: readonly Hit[];
  readonly notes: readonly Hit[];
  /** Things whose names contain the words, the closest first. */
  readonly named: readonly CatalogEntry[];
  /** Things that have one of the suggested names. */
  readonly meant: readonly CatalogEntry[];
  /** Paragraphs, footnotes and documents that the query names. */
  readonly places: readonly Place[];
  readonly headings: readonly Heading[];
  readonly suggested: readonly Suggestion[];
  readonly related: readonly RelatedHit[];
}

/** A place that a query names, as a document or as a unit in it. */
export type Place =
  | { readonly symbol: string; readonly unit: null; readonly entry: CatalogEntry }
  | { readonly symbol: string; readonly unit: PreparedUnit };

export interface Heading {
  readonly symbol: string;
  readonly language: string;
  readonly anchor: string | null;
  readonly title: string;
}

export interface Search {
  readonly words: string;
  /** After how many hits no more texts are fetched. */
  readonly want: number;
  /** Which parts are worth fetching. */
  readonly only: (part: LibraryPart) => boolean;
  /** Given what the texts at hand hold where the index is still asked; what it adds comes after. */
  readonly early?: (answer: Answer) => void;
}

/** What is found exactly; related hits take longer and come with {@link withRelated}. */
export async function exactAnswer(client: SearchClient, search: Search): Promise<Answer> {
  const { words, want, only, early } = search;
  const finding = client.find(words, want, only);
  // It is waited for below, and what fails meanwhile fails there.
  finding.catch(() => undefined);
  // What needs the names alone is done while the index is fetched.
  const names = await namesFor(client, words);
  const found = early && !namesUnit(names) ? await client.atHand(words) : null;
  if (found) early?.(answerFrom(found, names, await client.held()));
  const outcome = await finding;
  return answerFrom(outcome, names, await client.held());
}

interface Names extends Pick<Answer, 'named' | 'places' | 'suggested'> {
  readonly catalog: Catalog;
}

const namesUnit = ({ places }: Pick<Answer, 'places'>): boolean =>
  places.some(({ unit }) => unit !== null);

/** What the words name, and what else it is called. */
async function namesFor(client: SearchClient, words: string): Promise<Names> {
  const catalog = await client.catalog();
  const documents = catalog.entries.filter(({ kind }) => kind === 'document');
  const places = await placesFor(client, jumps(words, documents), documents);
  return {
    catalog,
    places,
    named: namedBy(fold(words), catalog),
    suggested: namesUnit({ places }) ? [] : suggestions(words, catalog),
  };
}

function answerFrom(
  outcome: Outcome,
  { catalog, named, places, suggested: all }: Names,
  held: readonly PreparedUnit[],
): Answer {
  const ofKind = (kind: (hit: Hit) => boolean): Hit[] => outcome.hits.filter(kind);
  const suggested = all.filter(({ reason }) => reason !== 'spelling' || outcome.hits.length === 0);
  return {
    outcome,
    paragraphs: ofKind(({ unit }) => unit.kind !== 'footnote' && unit.kind !== 'note'),
    footnotes: ofKind(({ unit }) => unit.kind === 'footnote'),
    notes: ofKind(({ unit }) => unit.kind === 'note'),
    named,
    meant: meantBy(suggested, catalog),
    places,
    headings: headingsWith(outcome.query.literal, held),
    suggested,
    related: [],
  };
}

/** The answer with hits for other words; at most one more text is fetched for each. */
export async function withRelated(client: SearchClient, answer: Answer): Promise<Answer> {
  const { outcome, suggested, paragraphs } = answer;
  if ((await client.library()).buckets > 0 && paragraphs.length === 0) {
    for (const { words } of suggested.slice(0, 2)) await client.find(words, 1);
  }
  const official = (await client.held()).filter(({ unit }) => unit.kind !== 'note');
  const apart = outcome.apart.filter(({ unit }) => unit.kind !== 'note');
  if (namesUnit(answer)) return answer;
  return {
    ...answer,
    related: relatedHits(official, {
      query: outcome.query,
      exact: outcome.hits,
      apart,
      suggested,
      documents: documentsNamed(answer),
      themes: themesNamed(answer),
    }),
  };
}

/** Documents that the query names: by symbol, or by a whole name. */
function documentsNamed({ places, named, outcome }: Answer): string[] {
  const { literal } = outcome.query;
  const byName = named.filter(
    (entry) => entry.kind === 'document' && foldedNames(entry).includes(literal),
  );
  return [...places.map(({ symbol }) => symbol), ...byName.map(({ id }) => id)];
}

/** Themes with the words in their names; a single character is in too many to mean one. */
function themesNamed({ named, meant, outcome }: Answer): string[] {
  if (outcome.query.literal.length < 2) return [];
  return [...named, ...meant].filter(({ kind }) => kind === 'theme').map(({ id }) => id);
}

async function placesFor(
  client: SearchClient,
  named: readonly Jump[],
  documents: readonly CatalogEntry[],
): Promise<Place[]> {
  const symbols = named.flatMap(({ symbol }) => symbol ?? []);
  const units = await client.held(named.some(({ anchor }) => anchor !== null) ? symbols : []);
  return named.flatMap(({ symbol, anchor }): Place[] => {
    if (anchor === null) {
      return documents
        .filter(({ id }) => id === symbol)
        .map((entry) => ({ symbol: entry.id, unit: null, entry }));
    }
    return units
      .filter(
        ({ part, unit }) =>
          unit.kind !== 'note' && unit.anchor === anchor && part.symbol === (symbol ?? part.symbol),
      )
      .map((unit) => ({ symbol: unit.part.symbol, unit }));
  });
}

/** Entries a name of which contains the words: same name first, then those that begin with them. */
function namedBy(literal: string, { entries }: Catalog): CatalogEntry[] {
  const rate = (entry: CatalogEntry): number => {
    const places = foldedNames(entry).map((name) => ({ name, at: positions(name, literal)[0] }));
    if (places.some(({ name }) => name === literal)) return 3;
    if (places.some(({ at }) => at === 0)) return 2;
    return places.some(({ at }) => at !== undefined) || fold(entry.id) === literal ? 1 : 0;
  };
  return entries
    .map((entry) => ({ entry, rating: rate(entry) }))
    .filter(({ rating }) => rating > 0)
    .sort((a, b) => b.rating - a.rating)
    .map(({ entry }) => entry);
}

/** Entries that have one of the suggested names, in the order of the suggestions. */
function meantBy(suggested: readonly Suggestion[], { entries }: Catalog): CatalogEntry[] {
  const words = suggested.map((suggestion) => fold(suggestion.words));
  const placeOf = (entry: CatalogEntry): number =>
    Math.min(
      ...foldedNames(entry).map((name) => (words.includes(name) ? words.indexOf(name) : Infinity)),
    );
  return entries
    .map((entry) => ({ entry, at: placeOf(entry) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}

/** Titles and section headings that contain the words. */
function headingsWith(literal: string, held: readonly PreparedUnit[]): Heading[] {
  const texts = new Set(held.filter(({ unit }) => unit.kind !== 'note').map(({ part }) => part));
  return [...texts].flatMap(({ symbol, language, title, sections }) => {
    return [{ anchor: null, title }, ...sections]
      .filter((heading) => placesOf(heading.title, [literal]).length > 0)
      .map(({ anchor, title: words }) => ({ symbol, language, anchor, title: words }));
  });
}
