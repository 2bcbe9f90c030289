/** What a mention of the document shows before it is opened. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { InterfaceLanguage } from '../../../i18n/index.ts';
import type { corpus } from '../../../site/corpus.ts';
import { documentPaths } from '../../../site/paths.ts';
import { previewOf } from '../../../site/preview.ts';

export const getStaticPaths = documentPaths satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly record: (typeof corpus.records)[number];
}

export const GET: APIRoute<Props> = ({ props: { lang, record } }) =>
  new Response(JSON.stringify(previewOf(record, lang)));
