/** What the search client is given of a text and of the notes on it. */
import type { EmittedDocument, Unit, UnitKind } from '../document/schema/emitted.ts';

/** The words of one text, or of the notes on one document. */
export interface SearchPart {
  readonly symbol: string;
  readonly language: string;
  readonly title: string;
  readonly sections: readonly { readonly anchor: string; readonly title: string }[];
  readonly units: readonly SearchUnit[];
  /** The units that notes stand beside, and those above them: what notes are called by. None for a text. */
  readonly beside: readonly UnitName[];
}

/** What of a unit its name is made of. */
export interface UnitName {
  readonly anchor: string;
  readonly kind: UnitKind;
  readonly number: string;
  readonly label: string | null;
  readonly parent: string | null;
}

export interface SearchUnit {
  readonly anchor: string;
  readonly kind: UnitKind | 'note';
  readonly number: string;
  readonly label: string | null;
  readonly parent: string | null;
  readonly section: string | null;
  readonly text: string;
  /** The opening verb as printed, and its class. */
  readonly verb: string | null;
  readonly verbClass: string | null;
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  /** Documents that it cites. */
  readonly cites: readonly string[];
}

/** A note as search takes it: its words are ours, and stand apart from official ones. */
export interface NoteText {
  readonly anchor: string;
  readonly title: string;
  readonly body: string;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** A text as search keeps it. */
export function searchText(document: EmittedDocument): SearchPart {
  const { symbol, language, title, sections, units } = document;
  return {
    symbol,
    language,
    title: title ?? symbol,
    sections: sections.map(({ anchor, title: words }) => ({ anchor, title: words })),
    units: units.map(searchUnit),
    beside: [],
  };
}

function searchUnit(unit: Unit): SearchUnit {
  const { anchor, kind, number, label, parent, section, text, verb, themes } = unit;
  return {
    anchor,
    kind,
    number,
    label,
    parent,
    section,
    text,
    verb: verb?.words ?? null,
    verbClass: verb?.class ?? null,
    themes: themes.map(({ theme }) => theme),
    actors: distinct(unit.actors.map(({ actor }) => actor)),
    cites: distinct(unit.citations.map(({ document }) => document)),
  };
}

/** The notes on a document as search keeps them; each has the address of its first paragraph. */
export function searchNotes(
  document: Pick<EmittedDocument, 'symbol' | 'language' | 'title' | 'units'>,
  notes: readonly NoteText[],
): SearchPart {
  const { symbol, language, title, units } = document;
  return {
    symbol,
    language,
    title: title ?? symbol,
    sections: [],
    units: notes.map(noteUnit),
    beside: unitsBeside(
      units,
      notes.map(({ anchor }) => anchor),
    ),
  };
}

function noteUnit({ anchor, title, body }: NoteText): SearchUnit {
  return {
    anchor,
    kind: 'note',
    number: '',
    label: null,
    parent: null,
    section: null,
    text: `${title}\n${body}`,
    verb: null,
    verbClass: null,
    themes: [],
    actors: [],
    cites: [],
  };
}

/** The units with these addresses and all above them. */
function unitsBeside(units: readonly Unit[], anchors: readonly string[]): UnitName[] {
  const wanted = new Set(anchors);
  // From the last, because what a unit stands in comes before it.
  for (const { anchor, parent } of units.toReversed()) {
    if (parent !== null && wanted.has(anchor)) wanted.add(parent);
  }
  return units
    .filter(({ anchor }) => wanted.has(anchor))
    .map(({ anchor, kind, number, label, parent }) => ({ anchor, kind, number, label, parent }));
}
