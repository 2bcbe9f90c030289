/** A text in Akoma Ntoso 3. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../../document/schema/emitted.ts';
import { exportOf } from '../../../site/exports.ts';
import { textPaths } from '../../../site/paths.ts';

export const getStaticPaths = textPaths satisfies GetStaticPaths;

interface Props {
  readonly document: EmittedDocument;
}

export const GET: APIRoute<Props> = ({ props: { document } }) =>
  new Response(exportOf(document, 'akn.xml'));
