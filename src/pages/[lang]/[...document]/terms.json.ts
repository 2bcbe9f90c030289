/** What the text's terms and actors are, for readers who ask to see them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument } from '../../../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../../../i18n/index.ts';
import { corpus } from '../../../site/corpus.ts';
import { textPaths } from '../../../site/paths.ts';
import { termCards } from '../../../site/terms.ts';

export const getStaticPaths = textPaths satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly document: EmittedDocument;
}

export const GET: APIRoute<Props> = ({ props: { lang, document } }) =>
  new Response(JSON.stringify(termCards(document, corpus, lang)));
