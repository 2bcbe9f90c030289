/** One paragraph for reference managers: cite.bib, cite.ris, cite.csl.json. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument, Unit } from '../../../../document/schema/emitted.ts';
import type { InterfaceLanguage } from '../../../../i18n/index.ts';
import { toBibtex, toCslJson, toRis } from '../../../../site/citing/files.ts';
import { citedParagraph } from '../../../../site/cited.ts';
import { paragraphPaths } from '../../../../site/paths.ts';

const formats = { bib: toBibtex, ris: toRis, 'csl.json': toCslJson };
type Format = keyof typeof formats;

export const getStaticPaths = (() =>
  paragraphPaths().flatMap(({ params, props }) =>
    Object.keys(formats).map((format) => ({ params: { ...params, format }, props })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly document: EmittedDocument;
  readonly unit: Unit;
}

export const GET: APIRoute<Props> = ({ params, props: { lang, document, unit } }) =>
  new Response(formats[params.format as Format](citedParagraph(document, unit, lang)));
