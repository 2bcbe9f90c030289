import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import { foldWithOffsets } from '../../document/fold.ts';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { EmittedLine, Section, Unit } from '../../document/schema/emitted.ts';
import type { Record } from '../../document/schema/record.ts';
import type { Theme, ThemeDecisions } from '../../document/schema/theme.ts';
import type { Actors, Glossary, Verbs } from '../../document/schema/vocabulary.ts';
import { plainText } from '../../document/text.ts';
import type { ResolvedDocument } from '../../document/tree.ts';
import {
  citationIndex,
  citationsOf,
  lineCitations,
  type CitationIndex,
} from './citations/index.ts';
import { datesOf } from './dates.ts';
import { figuresOf } from './figures.ts';
import { goalsOf } from './goals.ts';
import { findWholeNames, nameList, type NameList } from './names.ts';
import { enclosing } from './sections.ts';
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
  readonly terms: NameList<string>;
  readonly verbs: Verbs;
}

export function prepareVocabulary(corpus: {
  readonly records: readonly Record[];
  readonly themes: readonly (Theme & { readonly slug: string })[];
  readonly actors: Actors;
  readonly verbs: Verbs;
  readonly glossary: Glossary;
}): Vocabulary {
  const exclude = corpus.actors.flatMap((actor) => actor.exclude);
  return {
    citations: citationIndex(corpus.records, corpus.verbs),
    themes: corpus.themes.map(prepareTheme),
    actors: nameList(corpus.actors.flatMap(namesOf), exclude),
    terms: nameList(
      corpus.glossary.flatMap(namesOf),
      corpus.glossary.flatMap((term) => term.exclude),
    ),
    verbs: corpus.verbs,
  };
}

/** Every form by which texts may name an actor or term. */
const namesOf = ({
  id,
  labels,
  names,
}: Actors[number] | Glossary[number]): { name: string; value: string }[] =>
  [labels.zh, labels.en, ...names.zh, ...names.en].map((name) => ({ name, value: id }));

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
        dates: datesOf(text, document.language),
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
    const verb = opening.get(unit.anchor) ?? null;
    const { language } = document;
    return annotateUnit(unit, { language, verb, citations }, sections, vocabulary, decisions);
  });
  return {
    value: { type: 'annotatedDocument', document, lines, sections, units },
    diagnostics,
  };
}

function annotateUnit(
  unit: BareUnit,
  {
    language,
    verb,
    citations,
  }: Pick<Unit, 'verb' | 'citations'> & { readonly language: OfficialLanguage },
  sections: readonly Section[],
  vocabulary: Vocabulary,
  decisions: ThemeDecisions,
): Unit {
  const { inlines, ...own } = unit;
  const isNote = unit.kind === 'footnote';
  const within = isNote ? [] : enclosing(sections, unit.section);
  const folded = foldWithOffsets(unit.text);
  const named = (
    list: NameList<string>,
  ): { start: number; end: number; words: string; value: string }[] =>
    findWholeNames(unit.text, folded, list);
  const dates = datesOf(unit.text, language);
  return {
    ...own,
    footnotes: marksIn(inlines).map(({ identifier }) => identifier),
    verb,
    themes: isNote ? [] : themesOf(unit, within, vocabulary.themes, decisions),
    citations,
    actors: named(vocabulary.actors).map(({ value, ...span }) => ({ ...span, actor: value })),
    dates,
    figures: figuresOf(unit.text, language, [...dates, ...citations]),
    terms: named(vocabulary.terms).map(({ value, ...span }) => ({ ...span, term: value })),
    goals: goalsOf(unit.text, language),
  };
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
