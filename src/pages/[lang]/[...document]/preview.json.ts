/** What a mention of the document shows before it is opened. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { symbolToPath } from '../../../document/symbol.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../i18n/index.ts';
import { corpus } from '../../../site/corpus.ts';
import { previewOf } from '../../../site/preview.ts';

export const getStaticPaths = (() =>
  interfaceLanguages.flatMap((lang) =>
    corpus.records.map((record) => ({
      params: { lang, document: symbolToPath(record.symbol) },
      props: { lang, record },
    })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly record: (typeof corpus.records)[number];
}

export const GET: APIRoute<Props> = ({ props: { lang, record } }) =>
  new Response(JSON.stringify(previewOf(record, lang)));
