/** The words of one text, or of the notes on it, for the search client. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SearchPart } from '../../../search/units.ts';
import { searchParts } from '../../../site/search-data.ts';

export const getStaticPaths = (() =>
  searchParts.map(({ name, part }) => ({
    params: { part: name },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: SearchPart }> = ({ props: { part } }) =>
  new Response(JSON.stringify(part));
