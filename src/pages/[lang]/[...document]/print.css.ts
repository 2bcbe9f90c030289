/** The running head and foot of a document on paper: style sheets cannot read them from the page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../../../i18n/index.ts';
import { documentHref } from '../../../site/href.ts';
import { textPaths } from '../../../site/paths.ts';

export const getStaticPaths = textPaths satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly document: EmittedDocument;
}

/** A CSS string: JSON's escapes for quotes and backslashes are CSS's too. */
const string = (text: string): string => JSON.stringify(text);

export const GET: APIRoute<Props> = ({ props: { lang, document }, site }) => {
  const { symbol } = document;
  const address = new URL(documentHref(lang, symbol), site).href;
  return new Response(
    `@page {
  @top-right { content: ${string(symbol)}; font: 9pt sans-serif; }
  @bottom-left { content: ${string(address)}; font: 9pt sans-serif; }
}
`,
    { headers: { 'Content-Type': 'text/css' } },
  );
};
