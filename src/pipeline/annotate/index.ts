import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { foldWithOffsets } from '../../document/fold.ts';
import type { EmittedLine, Section, Unit } from '../../document/schema/emitted.ts';
import type { Record } from '../../document/schema/record.ts';
import type { Theme, ThemeDecisions } from '../../document/schema/theme.ts';
import type { Actors, Verbs } from '../../document/schema/vocabulary.ts';
import { plainText } from '../../document/text.ts';
import type { ResolvedDocument } from '../../document/tree.ts';
import {
  citationIndex,
  citationsOf,
  lineCitations,
  type CitationIndex,
} from './citations/index.ts';
import { findNames, nameList, type NameList } from './names.ts';
import { prepareTheme, themesOf, type PreparedTheme } from './themes.ts';
import { marksIn, placeIn, unitsOf, type BareUnit } from './units.ts';
import { openingVerb } from './verbs.ts';

/** A document with what is known of its words, as ranges beside the text. */
export interface AnnotatedDocument {
  readonly type: 'annotatedDocument';
  readonly document: ResolvedDocument;
  /** The lines outside the paragraphs, in order. */
  readonly lines: readonly EmittedLine[];
  readonly sections: readonly Section[];
  readonly units: readonly Unit[];
}

/** Everything that annotation looks words up in, prepared once for all documents. */
export interface Vocabulary {
  readonly citations: CitationIndex;
  readonly themes: readonly PreparedTheme[];
  readonly actors: NameList<string>;
  readonly verbs: Verbs;
}

export function prepareVocabulary(corpus: {
  readonly records: readonly Record[];
  readonly themes: readonly (Theme & { readonly slug: string })[];
  readonly actors: Actors;
  readonly verbs: Verbs;
}): Vocabulary {
  const actorNames = corpus.actors.flatMap(({ id, names }) =>
    [...names.zh, ...names.en].map((name) => ({ name, value: id })),
  );
  const exclude = corpus.actors.flatMap((actor) => actor.exclude);
  return {
    citations: citationIndex(corpus.records, corpus.verbs),
    themes: corpus.themes.map(prepareTheme),
    actors: nameList(actorNames, exclude),
    verbs: corpus.verbs,
  };
}

/**
 * Finds themes, citations, actors and opening verbs of every unit. The tree is not touched: all
 * that is found are ranges over the units' text.
 *
 * @param file the source's path, for reports.
 */
export function annotate(
  file: string,
  document: ResolvedDocument,
  vocabulary: Vocabulary,
  decisions: ThemeDecisions,
): Outcome<AnnotatedDocument> {
  const bare = unitsOf(document);
  const sections = sectionsOf(document, bare);
  const reading = { self: document.symbol, language: document.language };
  const lines = document.children.flatMap((block): EmittedLine[] => {
    if (block.type !== 'line') return [];
    const text = plainText(block.children);
    return [
      {
        role: block.role,
        text,
        citations: lineCitations(text, reading, vocabulary.citations),
      },
    ];
  });
  const opening = new Map(
    bare.map((unit) => [unit.anchor, openingVerb(unit, vocabulary.verbs, document.language)]),
  );
  const found = citationsOf(bare, opening, reading, vocabulary.citations);
  const diagnostics = found.unresolved.map(({ unit, start, words }): Diagnostic => ({
    id: 'citation-unresolved',
    file,
    place: placeIn(unit.inlines, start),
    excerpt: '',
    found: `${unit.anchor}: ${words}`,
  }));
  const units = bare.map((unit) => {
    const citations = found.citations.get(unit.anchor) ?? [];
    return annotateUnit(
      unit,
      opening.get(unit.anchor) ?? null,
      citations,
      sections,
      vocabulary,
      decisions,
    );
  });
  return {
    value: { type: 'annotatedDocument', document, lines, sections, units },
    diagnostics,
  };
}

function annotateUnit(
  unit: BareUnit,
  verb: Unit['verb'],
  citations: Unit['citations'],
  sections: readonly Section[],
  vocabulary: Vocabulary,
  decisions: ThemeDecisions,
): Unit {
  const { inlines, ...own } = unit;
  const isNote = unit.kind === 'footnote';
  const within = isNote ? [] : enclosing(sections, unit.section);
  const places = findNames(foldWithOffsets(unit.text), vocabulary.actors);
  return {
    ...own,
    footnotes: marksIn(inlines).map(({ identifier }) => identifier),
    verb,
    themes: isNote ? [] : themesOf(unit, within, vocabulary.themes, decisions),
    citations,
    actors: places.map(({ start, end, value }) => ({
      start,
      end,
      words: unit.text.slice(start, end),
      actor: value,
    })),
  };
}

/** A section and the higher ones that it stands under. */
function enclosing(sections: readonly Section[], anchor: string | null): string[] {
  const at = sections.findIndex((section) => section.anchor === anchor);
  const found: string[] = [];
  let level = Infinity;
  for (const section of sections.slice(0, at + 1).reverse()) {
    if (section.level < level) {
      found.push(section.anchor);
      level = section.level;
    }
  }
  return found;
}

function sectionsOf(document: ResolvedDocument, units: readonly BareUnit[]): Section[] {
  const heads = document.children.flatMap((block) =>
    block.type === 'heading'
      ? [
          {
            anchor: block.anchor,
            title: plainText(block.children),
            level: block.level,
          },
        ]
      : block.type === 'division'
        ? [{ anchor: block.anchor, title: block.label, level: 1 }]
        : [],
  );
  return heads.map((head, index) => {
    const next = heads.findIndex((other, at) => at > index && other.level <= head.level);
    const own = new Set(
      heads.slice(index, next === -1 ? undefined : next).map(({ anchor }) => anchor),
    );
    const inside = units.filter(
      ({ section, parent }) => section !== null && own.has(section) && parent === null,
    );
    return {
      ...head,
      first: inside[0]?.anchor ?? null,
      last: inside.at(-1)?.anchor ?? null,
    };
  });
}
