/** The citations of a text with their places open, for the browser to fill. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../../../i18n/index.ts';
import { templatesOf } from '../../../site/cited.ts';
import { textPaths } from '../../../site/paths.ts';

export const getStaticPaths = textPaths satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly document: EmittedDocument;
}

export const GET: APIRoute<Props> = ({ props: { lang, document } }) => {
  const units = document.units
    .filter(({ kind }) => kind !== 'footnote')
    .map(({ anchor, kind, number, label, parent }) => ({ anchor, kind, number, label, parent }));
  return Response.json({ ...templatesOf(document, lang), language: document.language, units });
};
