/** A document's data beside its page, by the published schema. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedDocument } from '../../../document/schema/published.ts';
import type { InterfaceLanguage } from '../../../i18n/index.ts';
import { corpus } from '../../../site/corpus.ts';
import { withBase } from '../../../site/href.ts';
import { documentFor } from '../../../site/labels.ts';
import { documentPaths } from '../../../site/paths.ts';

export const getStaticPaths = documentPaths satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly record: (typeof corpus.records)[number];
}

export const GET: APIRoute<Props> = ({ site, props: { lang, record } }) => {
  const data: PublishedDocument = {
    $schema: new URL(withBase('schema/document.json'), site).href,
    record,
    text: documentFor(corpus.documents, record.symbol, lang) ?? null,
  };
  return Response.json(data);
};
