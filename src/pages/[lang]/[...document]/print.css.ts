/** The running head and foot of a document on paper: style sheets cannot read them from the page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { symbolToPath } from '../../../document/symbol.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../i18n/index.ts';
import { corpus } from '../../../site/corpus.ts';
import { documentHref } from '../../../site/href.ts';
import { documentFor } from '../../../site/labels.ts';

export const getStaticPaths = (() =>
  interfaceLanguages.flatMap((lang) =>
    corpus.records
      .filter(({ symbol }) => documentFor(corpus.documents, symbol, lang))
      .map(({ symbol }) => ({
        params: { lang, document: symbolToPath(symbol) },
        props: { lang, symbol },
      })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly symbol: string;
}

/** A CSS string: JSON's escapes for quotes and backslashes are CSS's too. */
const string = (text: string): string => JSON.stringify(text);

export const GET: APIRoute<Props> = ({ props: { lang, symbol }, site }) => {
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
