/** The citations of a text with their places open, for the browser to fill. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../../document/schema/emitted.ts';
import { messages, type InterfaceLanguage } from '../../../i18n/index.ts';
import { templatesOf } from '../../../site/cited.ts';
import { unitLabel } from '../../../site/labels.ts';
import { textPaths } from '../../../site/paths.ts';

export const getStaticPaths = textPaths satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly document: EmittedDocument;
}

export const GET: APIRoute<Props> = ({ props: { lang, document } }) => {
  const units = document.units
    .filter(({ kind }) => kind !== 'footnote')
    .map(({ anchor, kind, number, label, parent, text }) => ({
      ...{ anchor, kind, number, label, parent, text },
      name: unitLabel({ anchor, kind, number, label, parent }, document.units, messages(lang)),
    }));
  return Response.json({ ...templatesOf(document, lang), language: document.language, units });
};
