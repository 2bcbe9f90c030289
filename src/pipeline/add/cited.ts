import type { OfficialLanguage } from '../../document/schema/common.ts';
import { normalizeSymbol } from '../../document/symbol.ts';
import { convertCorpus } from '../index.ts';
import type { Corpus } from '../load/corpus.ts';

/** The documents that a document cites, and which of them have a text in a language already. */
export interface Cited {
  readonly wanted: readonly string[];
  readonly present: readonly string[];
  /** Works without an official page: nothing can be fetched for them. */
  readonly elsewhere: readonly string[];
}

/** What a document of the corpus cites, in the order of its text; null where it has no text. */
export async function citedBy(
  corpus: Corpus,
  symbol: string,
  language: OfficialLanguage,
): Promise<Cited | null> {
  const own = corpus.entries.filter(({ record }) => record.symbol === normalizeSymbol(symbol));
  const { emitted } = await convertCorpus({ ...corpus, entries: corpus.entries });
  const texts = emitted.filter(({ data }) =>
    own.some(({ record }) => record.symbol === data.symbol),
  );
  if (texts.length === 0) return null;
  const cited = new Set(
    texts.flatMap(({ data }) =>
      data.units.flatMap(({ citations }) => citations.map(({ document }) => document)),
    ),
  );
  const wanted: string[] = [];
  const present: string[] = [];
  const elsewhere: string[] = [];
  for (const document of cited) {
    const entry = corpus.entries.find(({ record }) => record.symbol === document);
    if (entry?.record.officialLink === false) elsewhere.push(document);
    else if (entry?.sources.some((source) => source.language === language)) present.push(document);
    else wanted.push(document);
  }
  return { wanted, present, elsewhere };
}
