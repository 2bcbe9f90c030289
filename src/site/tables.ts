import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';

/** A table of a text’s paragraphs for spreadsheets. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: (document: EmittedDocument) => readonly (readonly string[])[];
}

const text = ({ units }: EmittedDocument): readonly Unit[] =>
  units.filter(({ kind }) => kind !== 'footnote');

/** One row a paragraph, and one a paragraph with each of its themes, actors and citations. */
export const tables = {
  paragraphs: {
    head: [
      'symbol',
      'language',
      'anchor',
      'kind',
      'number',
      'section',
      'verb',
      'verb_class',
      'text',
    ],
    rows: (document) =>
      text(document).map((unit) => [
        ...[document.symbol, document.language, unit.anchor, unit.kind, unit.number],
        ...[unit.section ?? '', unit.verb?.words ?? '', unit.verb?.class ?? '', unit.text],
      ]),
  },
  themes: {
    head: ['symbol', 'anchor', 'theme', 'weight', 'evidence'],
    rows: (document) =>
      text(document).flatMap(({ anchor, themes }) =>
        themes.map(({ theme, weight, evidence }) => [
          ...[document.symbol, anchor, theme, weight],
          evidence.map(({ words }) => words).join('; '),
        ]),
      ),
  },
  actors: {
    head: ['symbol', 'anchor', 'actor', 'words'],
    rows: (document) =>
      text(document).flatMap(({ anchor, actors }) =>
        actors.map(({ actor, words }) => [document.symbol, anchor, actor, words]),
      ),
  },
  citations: {
    head: ['symbol', 'anchor', 'cited', 'pinpoint', 'use', 'via', 'footnote', 'words'],
    rows: (document) =>
      document.units.flatMap(({ anchor, citations }) =>
        citations.map(({ document: cited, at, use, via, footnote, words }) => [
          ...[document.symbol, anchor, cited, at ?? '', use ?? '', via, footnote ?? '', words],
        ]),
      ),
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

const quoted = (value: string): string =>
  /[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/**
 * A table as CSV (RFC 4180). It begins with a byte order mark, without which spreadsheets take
 * Chinese in UTF-8 for something else.
 */
export function toCsv(name: TableName, document: EmittedDocument): string {
  const { head, rows } = tables[name];
  const lines = [head, ...rows(document)].map((row) => row.map(quoted).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
