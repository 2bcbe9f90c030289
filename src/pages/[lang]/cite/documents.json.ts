/** Every document with the forms by which a pasted citation may name it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { symbolToPath } from '../../../document/symbol.ts';
import { languagePaths, type InterfaceLanguage } from '../../../i18n/index.ts';
import { resolutionNumber } from '../../../site/citing/organs.ts';
import type { KnownDocument } from '../../../site/citing/reference.ts';
import { corpus } from '../../../site/corpus.ts';
import { documentFor } from '../../../site/labels.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const language = params.lang as InterfaceLanguage;
  const documents = corpus.records.map((record): KnownDocument => {
    const { symbol, aliases, names, titles } = record;
    const known = Object.values(titles).map(({ value }) => value);
    return {
      symbol,
      number: resolutionNumber(symbol),
      forms: [...aliases, ...Object.values(names).flat(), ...known],
      path: `${symbolToPath(symbol)}/`,
      text: documentFor(corpus.documents, symbol, language) !== undefined,
    };
  });
  return Response.json(documents);
};
