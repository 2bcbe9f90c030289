/** The paragraphs of a theme as a table: what each rests on, and the words. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { interfaceLanguages, messages, type InterfaceLanguage } from '../../../../i18n/index.ts';
import { corpus } from '../../../../site/corpus.ts';
import { csvResponse } from '../../../../site/csv.ts';
import { documentHref } from '../../../../site/href.ts';
import { placeLabel, textsFor } from '../../../../site/places.ts';
import { evidenceShown, paragraphsOf } from '../../../../site/themes.ts';

export const getStaticPaths = (() =>
  interfaceLanguages.flatMap((lang) =>
    corpus.themes.map(({ slug }) => ({ params: { lang, theme: slug }, props: { lang, slug } })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly lang: InterfaceLanguage;
  readonly slug: string;
}

const header = ['symbol', 'paragraph', 'name', 'permalink', 'weight', 'evidence', 'reason', 'text'];

export const GET: APIRoute<Props> = ({ props: { lang, slug }, site }) => {
  const t = messages(lang);
  const units = paragraphsOf(textsFor(corpus.documents, lang), slug);
  const rows = units.map((themed) => {
    const { document, unit, tag } = themed;
    const evidence = evidenceShown(tag).map(({ rule, words }) =>
      words === '' ? rule : `${rule}: ${words}`,
    );
    return [
      document.symbol,
      unit.anchor,
      placeLabel(themed, t, false),
      new URL(documentHref(lang, document.symbol, unit.anchor), site).href,
      tag.weight,
      evidence.join('; '),
      tag.reason,
      unit.text,
    ];
  });
  return csvResponse(header, rows);
};
