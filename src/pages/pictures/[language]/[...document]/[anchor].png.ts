/** The pictures that link previews show of paragraphs. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { EmittedDocument, Unit } from '../../../../document/schema/emitted.ts';
import { symbolToPath } from '../../../../document/symbol.ts';
import { messages } from '../../../../i18n/index.ts';
import { corpus } from '../../../../site/corpus.ts';
import { unitLabel } from '../../../../site/labels.ts';
import { picture, pictureHref } from '../../../../site/picture.ts';
import { site } from '../../../../site/site.ts';

export const getStaticPaths = (() =>
  corpus.documents.flatMap((document) =>
    document.units
      .filter((unit) => unit.kind !== 'footnote' && pictureHref(document, unit) !== null)
      .map((unit) => ({
        params: {
          language: document.language,
          document: symbolToPath(document.symbol),
          anchor: unit.anchor,
        },
        props: { document, unit },
      })),
  )) satisfies GetStaticPaths;

interface Props {
  readonly document: EmittedDocument;
  readonly unit: Unit;
}

export const GET: APIRoute<Props> = async ({ props: { document, unit } }) => {
  const language = document.language === 'zh' ? 'zh' : 'en';
  const heading = `${document.symbol}  ${unitLabel(unit, document.units, messages(language))}`;
  return new Response(await picture(unit, heading, site.name[language]));
};
