import type { CorpusData } from '../../document/schema/corpus-data.ts';
import {
  EmittedDocument,
  type EmittedLine,
  type Section,
  type Unit,
} from '../../document/schema/emitted.ts';
import { plainText } from '../../document/text.ts';
import type { ResolvedDocument } from '../../document/tree.ts';
import type { Record } from '../../document/schema/record.ts';
import { emitAkn } from './akn/index.ts';
import { emitMarkdown } from './markdown.ts';
import { emitMdx } from './mdx.ts';

export interface Emitted {
  /** Name of the files without ending: `E-RES-2024-13.zh`. */
  readonly name: string;
  readonly mdx: string;
  /** Akoma Ntoso 3. */
  readonly akn: string;
  readonly markdown: string;
  readonly data: EmittedDocument;
}

/**
 * Everything that the site is given of one document in one language.
 *
 * @param records all records, for the names of what the document cites.
 */
export function emit(
  folder: string,
  annotated: {
    readonly document: ResolvedDocument;
    readonly lines: readonly EmittedLine[];
    readonly sections: readonly Section[];
    readonly units: readonly Unit[];
  },
  record: Record,
  records: readonly Record[],
): Emitted {
  const { document, lines, sections, units } = annotated;
  const title = document.children.find((block) => block.type === 'title');
  const data: EmittedDocument = {
    folder,
    symbol: document.symbol,
    language: document.language,
    number: title?.number ?? null,
    title: title ? plainText(title.children) : null,
    lines: [...lines],
    sections: [...sections],
    units: [...units],
  };
  return {
    name: `${folder}.${document.language}`,
    mdx: emitMdx(folder, document, { lines, sections, units }),
    akn: emitAkn(document, { lines, units }, record, records),
    markdown: emitMarkdown(document),
    data: EmittedDocument.parse(data),
  };
}

/** Records, themes, notes and vocabularies as the site is given them. */
export function emitCorpus(
  corpus: {
    readonly entries: readonly {
      readonly folder: string;
      readonly record: Omit<CorpusData['records'][number], 'folder'>;
      readonly notes: readonly (CorpusData['notes'][number]['note'] & { readonly name: string })[];
      readonly actions: CorpusData['actions'][number]['actions'];
      readonly noTheme: CorpusData['noTheme'][number]['paragraphs'];
    }[];
    readonly themes: readonly CorpusData['themes'][number][];
    readonly actors: CorpusData['actors'];
    readonly verbs: CorpusData['verbs'];
    readonly glossary: CorpusData['glossary'];
  },
  readings: CorpusData['readings'],
): CorpusData {
  const { entries, themes, actors, verbs, glossary } = corpus;
  return {
    records: entries.map(({ folder, record }) => ({ ...record, folder })),
    themes: [...themes],
    notes: entries.flatMap(({ folder, notes }) =>
      notes.map(({ name, ...note }) => ({ folder, name, note })),
    ),
    actions: entries.map(({ folder, actions }) => ({ folder, actions })),
    noTheme: entries.map(({ folder, noTheme: paragraphs }) => ({ folder, paragraphs })),
    readings,
    actors,
    verbs,
    glossary,
  };
}
