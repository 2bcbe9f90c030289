/** Everything may be read; the sitemap says what there is. */
import type { APIRoute } from 'astro';
import { withBase } from '../site/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('sitemap-index.xml'), site).href}\n`,
  );
