import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import type { Record as DocumentRecord } from '../document/schema/record.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

const context: Json = [
  'https://schema.org',
  { eli: 'http://data.europa.eu/eli/ontology#', 'eli:cites': { '@type': '@id' } },
];

const typeOf = (kind: DocumentRecord['kind']): string =>
  ['resolution', 'decision', 'treaty', 'declaration', 'instrument'].includes(kind)
    ? 'Legislation'
    : kind === 'report'
      ? 'Report'
      : 'CreativeWork';

/**
 * A document as schema.org Legislation (a report as Report) with the properties of the European
 * Legislation Identifier: number, date, who passed it, what it cites.
 *
 * @param address gives the absolute address of a document’s page by its symbol.
 * @param organ name of the organ or publisher.
 */
export function documentLinkedData(
  record: DocumentRecord,
  text: EmittedDocument | undefined,
  organ: string,
  address: (symbol: string) => string,
): JsonObject {
  const { symbol, kind, titles, date, relations } = record;
  const type = typeOf(kind);
  const url = address(symbol);
  const cited = new Set(
    text?.units.flatMap(({ citations }) => citations.map((each) => each.document)),
  );
  cited.delete(symbol);
  const names = Object.entries(titles).map(([language, { value }]) => ({
    '@language': language,
    '@value': value,
  }));
  const body = { '@type': 'GovernmentOrganization', name: organ };
  const day = date?.value;
  const passed: JsonObject =
    type === 'Legislation'
      ? {
          legislationIdentifier: symbol,
          legislationType: kind,
          legislationPassedBy: body,
          ...(day === undefined ? {} : { legislationDate: day, 'eli:date_document': day }),
        }
      : { identifier: symbol, author: body, ...(day === undefined ? {} : { datePublished: day }) };
  const within = relations.find((each) => ['contained-in', 'annexed-to'].includes(each.type))?.to;
  return {
    '@context': context,
    '@id': url,
    '@type': type,
    url,
    name: names.length > 0 ? names : symbol,
    ...passed,
    ...(text ? { inLanguage: text.language, 'eli:language': text.language } : {}),
    'eli:id_local': symbol,
    'eli:type_document': kind,
    ...(within === undefined ? {} : { isPartOf: { '@id': address(within) } }),
    ...(cited.size > 0
      ? {
          citation: [...cited].map((other) => ({ '@id': address(other) })),
          'eli:cites': [...cited].map(address),
        }
      : {}),
  };
}

/** A paragraph as a part of its document. */
export function paragraphLinkedData(
  { symbol, language }: EmittedDocument,
  unit: Unit,
  name: string,
  page: string,
  address: (symbol: string) => string,
): JsonObject {
  const cited = [...new Set(unit.citations.map((each) => each.document))].filter(
    (each) => each !== symbol,
  );
  return {
    '@context': context,
    '@id': `${address(symbol)}#${unit.anchor}`,
    '@type': 'Legislation',
    url: page,
    name,
    legislationIdentifier: `${symbol}#${unit.anchor}`,
    inLanguage: language,
    text: unit.text,
    isPartOf: { '@type': 'Legislation', '@id': address(symbol), legislationIdentifier: symbol },
    'eli:is_part_of': { '@id': address(symbol) },
    ...(cited.length > 0 ? { 'eli:cites': cited.map(address) } : {}),
  };
}

/** JSON that can stand in an HTML script element: nothing in it closes the element. */
export const toScript = (data: JsonObject): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
