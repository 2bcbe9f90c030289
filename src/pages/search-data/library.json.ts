/** What there is to be searched, for the search client. */
import type { APIRoute } from 'astro';
import { searchLibrary } from '../../site/search-data.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(searchLibrary()));
