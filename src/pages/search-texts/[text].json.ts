/** The words of one text for the search client. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../document/schema/emitted.ts';
import { searchText } from '../../search/units.ts';
import { corpus } from '../../site/corpus.ts';

export const getStaticPaths = (() =>
  corpus.documents.map((document) => ({
    params: { text: `${document.folder}.${document.language}` },
    props: { document },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: EmittedDocument }> = ({ props: { document } }) =>
  new Response(JSON.stringify(searchText(document)));
