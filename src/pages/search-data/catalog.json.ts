/** Everything of the site that has a name, for the search client. */
import type { APIRoute } from 'astro';
import { searchCatalog } from '../../site/search-data.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(searchCatalog()));
