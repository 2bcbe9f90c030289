import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ProblemId } from '../diagnostics/problems.ts';
import type { EmittedDocument } from '../document/schema/emitted.ts';
import type { Corpus, Entry } from './load/corpus.ts';

/**
 * Holds what editors wrote against what there is: anchors that the text has, words that stand
 * there, ids and slugs that lead somewhere.
 */
export function checkCorpus(
  corpus: Corpus,
  documents: readonly EmittedDocument[],
): readonly Diagnostic[] {
  return [
    ...corpus.entries.flatMap((entry) => checkEntry(corpus, entry, documents)),
    ...checkVocabulary(corpus),
  ];
}

const diagnostic = (id: ProblemId, file: string, found: string, value = found): Diagnostic => ({
  id,
  file,
  place: null,
  excerpt: value,
  found,
});

function checkEntry(
  corpus: Corpus,
  { folder, file, record, notes, decisions, noTheme, actions }: Entry,
  documents: readonly EmittedDocument[],
): Diagnostic[] {
  const own = documents.filter((document) => document.folder === folder);
  const texts = new Map(own.flatMap(({ units }) => units.map((unit) => [unit.anchor, unit.text])));
  const sections = own.flatMap(({ sections: all }) => all.map(({ anchor }) => anchor));
  const known = new Set([...texts.keys(), ...sections, 'title']);
  const path = `documents/${folder}`;
  const found: Diagnostic[] = [...withoutNotes(path, notes, own)];
  const anchor = (where: string, name: string): void => {
    if (!known.has(name)) found.push(diagnostic('anchor-unknown', where, name));
  };
  const words = (where: string, name: string, text: string | undefined): void => {
    const inside = text === undefined || (texts.get(name) ?? '').includes(text);
    if (!inside) found.push(diagnostic('words-not-found', where, `${name}: ${text}`, text));
  };
  for (const note of notes) {
    const where = `${path}/notes/${note.name}.mdx`;
    for (const name of note.anchors) anchor(where, name);
    words(where, note.anchors[0] ?? '', note.words);
    const symbols = note.sources.flatMap(({ document }) => (document ? [document] : []));
    found.push(...unknown(corpus, where, symbols));
  }
  for (const decision of decisions) {
    anchor(`${path}/themes.yaml`, decision.anchor);
    words(`${path}/themes.yaml`, decision.anchor, decision.words);
    found.push(...unknownThemes(corpus, `${path}/themes.yaml`, [decision.theme]));
  }
  for (const action of actions) {
    anchor(`${path}/actions.yaml`, action.anchor);
    words(`${path}/actions.yaml`, action.anchor, action.words);
    found.push(
      ...unknownActors(corpus, `${path}/actions.yaml`, [action.asker, ...action.addressees]),
    );
  }
  for (const { anchor: name } of noTheme) anchor(`${path}/no-theme.yaml`, name);
  for (const name of own.length > 0 ? record.expand : []) anchor(file, name);
  const related = record.relations.map(({ to }) => to);
  const sources = record.sources.flatMap(({ document }) => (document ? [document] : []));
  found.push(
    ...unknown(corpus, file, [...related, ...sources]),
    ...unknownActors(corpus, file, [record.organ]),
  );
  return found;
}

/** One remark a text that has notes: its paragraphs that none of them concerns. */
function withoutNotes(
  path: string,
  notes: Entry['notes'],
  [document]: readonly EmittedDocument[],
): Diagnostic[] {
  const noted = new Set(notes.flatMap(({ anchors }) => anchors));
  const bare = (document?.units ?? []).filter(
    ({ anchor, kind }) => kind !== 'footnote' && !noted.has(anchor),
  );
  if (notes.length === 0 || bare.length === 0) return [];
  const names = bare.map(({ anchor }) => anchor).join(', ');
  return [diagnostic('notes-missing', `${path}/notes`, names, '')];
}

function checkVocabulary(corpus: Corpus): Diagnostic[] {
  const themes = corpus.themes.flatMap(({ slug, broader, related }) =>
    unknownThemes(corpus, `themes/${slug}.mdx`, [...broader, ...related]),
  );
  const actors = corpus.actors.flatMap(({ partOf, addressedAs }) =>
    unknownActors(corpus, 'actors.yaml', [...(partOf ? [partOf] : []), ...addressedAs]),
  );
  const terms = corpus.glossary.flatMap(({ actor, document }) => [
    ...unknownActors(corpus, 'glossary.yaml', actor ? [actor] : []),
    ...unknown(corpus, 'glossary.yaml', document ? [document] : []),
  ]);
  return [...themes, ...actors, ...terms];
}

const missing = (known: readonly string[], file: string, names: readonly string[]): Diagnostic[] =>
  names
    .filter((name) => !known.includes(name))
    .map((name) => diagnostic('reference-unknown', file, name));

const unknown = ({ entries }: Corpus, file: string, symbols: readonly string[]): Diagnostic[] =>
  missing(
    entries.map(({ record }) => record.symbol),
    file,
    symbols,
  );

const unknownActors = ({ actors }: Corpus, file: string, ids: readonly string[]): Diagnostic[] =>
  missing(
    actors.map(({ id }) => id),
    file,
    ids,
  );

const unknownThemes = ({ themes }: Corpus, file: string, slugs: readonly string[]): Diagnostic[] =>
  missing(
    themes.map(({ slug }) => slug),
    file,
    slugs,
  );
