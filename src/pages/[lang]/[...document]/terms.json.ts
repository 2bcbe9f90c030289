/** What the text's terms and actors are, for readers who ask to see them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../../document/schema/emitted.ts';
import { symbolToPath } from '../../../document/symbol.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../../../i18n/index.ts';
import { corpus } from '../../../site/corpus.ts';
import { documentFor } from '../../../site/labels.ts';
import { termCards } from '../../../site/terms.ts';

export const getStaticPaths = (() =>
  interfaceLanguages.flatMap((lang) =>
    corpus.records.flatMap(({ symbol }) => {
      const document = documentFor(corpus.documents, symbol, lang);
      if (!document) return [];
      return [{ params: { lang, document: symbolToPath(symbol) }, props: { lang, document } }];
    }),
  )) satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly document: EmittedDocument;
}

export const GET: APIRoute<Props> = ({ props: { lang, document } }) =>
  new Response(JSON.stringify(termCards(document, corpus, lang)));
