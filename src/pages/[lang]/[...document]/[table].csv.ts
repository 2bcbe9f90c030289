/** A text's paragraphs as tables for spreadsheets: paragraphs, themes, actors, citations. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../../document/schema/emitted.ts';
import { textPaths } from '../../../site/paths.ts';
import { tables, toCsv, type TableName } from '../../../site/tables.ts';

export const getStaticPaths = (() =>
  textPaths().flatMap(({ params, props }) =>
    Object.keys(tables).map((table) => ({ params: { ...params, table }, props })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly document: EmittedDocument;
}

export const GET: APIRoute<Props> = ({ params, props: { document } }) =>
  new Response(toCsv(params.table as TableName, document));
