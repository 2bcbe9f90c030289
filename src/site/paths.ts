import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { symbolToPath } from '../document/symbol.ts';
import { interfaceLanguages, type InterfaceLanguage } from '../i18n/index.ts';
import { corpus } from './corpus.ts';
import { documentFor } from './labels.ts';

/** A page with its address’s parts and what it shows, as Astro’s `getStaticPaths` wants them. */
export interface PagePath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

interface TextProps {
  readonly lang: InterfaceLanguage;
  readonly document: EmittedDocument;
}

type DocumentParams = Readonly<Record<'lang' | 'document', string>>;

/** Every document, once a language of the interface. */
export const documentPaths = (): PagePath<
  DocumentParams,
  { readonly lang: InterfaceLanguage; readonly record: (typeof corpus.records)[number] }
>[] =>
  interfaceLanguages.flatMap((lang) =>
    corpus.records.map((record) => ({
      params: { lang, document: symbolToPath(record.symbol) },
      props: { lang, record },
    })),
  );

/** Every document whose text the site holds, with the text that a reader of the language is shown. */
export const textPaths = (): PagePath<DocumentParams, Readonly<TextProps>>[] =>
  interfaceLanguages.flatMap((lang) =>
    corpus.records.flatMap(({ symbol }) => {
      const document = documentFor(corpus.documents, symbol, lang);
      const params = { lang, document: symbolToPath(symbol) };
      return document ? [{ params, props: { lang, document } }] : [];
    }),
  );

/** Every paragraph that has a page of its own. */
export const paragraphPaths = (): PagePath<
  Readonly<Record<'lang' | 'document' | 'anchor', string>>,
  Readonly<TextProps> & { readonly unit: Unit }
>[] =>
  textPaths().flatMap(({ params, props }) =>
    props.document.units
      .filter(({ kind }) => kind !== 'footnote')
      .map((unit) => ({
        params: { ...params, anchor: unit.anchor },
        props: { ...props, unit },
      })),
  );
