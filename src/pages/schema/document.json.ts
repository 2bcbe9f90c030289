/** The JSON Schema of every document's index.json. */
import type { APIRoute } from 'astro';
import { z } from 'zod';
import { PublishedDocument } from '../../document/schema/published.ts';
import { withBase } from '../../site/href.ts';

export const GET: APIRoute = ({ site }) => {
  const schema = z.toJSONSchema(PublishedDocument);
  const $id = new URL(withBase('schema/document.json'), site).href;
  return new Response(JSON.stringify({ ...schema, $id, title: 'Document' }, null, 1));
};
