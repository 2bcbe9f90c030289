/** One file of the index; there are none where the library is fetched whole. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Bucket } from '../../../search/grams.ts';
import { searchIndex } from '../../../site/search-data.ts';

export const getStaticPaths = (() =>
  searchIndex().map((bucket, number) => ({
    params: { bucket: String(number) },
    props: { bucket },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bucket: Bucket }> = ({ props: { bucket } }) =>
  new Response(JSON.stringify(bucket));
