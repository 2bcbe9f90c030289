/** What all answers on a page are drawn with; read once. */
import type { CatalogEntry } from '../../search/catalog.ts';
import type { Years } from '../../search/facets.ts';
import { entryLabel, type SearchContext } from './context.ts';
import type { ResultOptions } from './results.ts';

export interface Setting {
  readonly entries: readonly CatalogEntry[];
  readonly years: Years;
  readonly result: ResultOptions;
  /** True where the library is too large to be fetched whole. */
  readonly large: boolean;
}

/** @throws if the library or the catalogue cannot be fetched. */
export async function readSetting(
  context: SearchContext,
  follow: ResultOptions['follow'],
): Promise<Setting> {
  const [{ entries }, { parts, buckets }] = await Promise.all([
    context.client.catalog(),
    context.client.library(),
  ]);
  const themes = entries
    .filter(({ kind }) => kind === 'theme')
    .map((entry) => [entry.id, entryLabel(context, entry)] as const);
  const several = parts.some(({ symbol }) => symbol !== parts[0]?.symbol);
  return {
    entries,
    years: new Map(parts.map(({ symbol, year }) => [symbol, year ?? ''])),
    result: { context, themes: new Map(themes), several, follow },
    large: buckets > 0,
  };
}
