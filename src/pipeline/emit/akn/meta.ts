import type { Element } from 'xast';
import { x } from 'xastscript';
import type { OfficialLanguage } from '../../../document/schema/common.ts';
import type { Record } from '../../../document/schema/record.ts';
import { organPart, threeLetters, workIri } from './iri.ts';

const fallbackDate = '0001-01-01';

/** A day as the schema wants it; month or year alone get the first day. */
const fullDate = (value: string | undefined): string =>
  value === undefined ? fallbackDate : `${value}-01-01`.slice(0, 10);

/** Identification of work, expression and manifestation, and the references they need. */
export function metaOf(record: Record, language: OfficialLanguage): Element {
  const work = workIri(record);
  const date = fullDate(record.date?.value);
  const code = threeLetters[language];
  const expression = `${work}/${code}@${date}`;
  const organ = organPart(record);
  const number = /\/(?:RES|DEC)\/(.+)$/u.exec(record.symbol)?.[1] ?? record.symbol;
  const core = (iri: string, ending = ''): Element[] => [
    x('FRBRthis', { value: `${iri}/!main${ending}` }),
    x('FRBRuri', { value: `${iri}${ending}` }),
    x('FRBRdate', { date, name: record.date?.of ?? 'unknown' }),
    x('FRBRauthor', { href: `#${organ}`, as: '#author' }),
  ];
  return x('meta', [
    x('identification', { source: '#source' }, [
      x('FRBRWork', [
        ...core(work),
        x('FRBRcountry', { value: 'un' }),
        x('FRBRsubtype', { value: 'deliberation' }),
        x('FRBRnumber', { value: number }),
        x('FRBRname', { value: record.kind }),
      ]),
      x('FRBRExpression', [...core(expression), x('FRBRlanguage', { language: code })]),
      x('FRBRManifestation', [
        ...core(expression, '.xml'),
        x('FRBRformat', { value: 'application/akn+xml' }),
      ]),
    ]),
    x('references', { source: '#source' }, [
      organisation(organ, `/akn/ontology/organization/un/${organ}`, record.organ),
      organisation(
        'source',
        '/akn/ontology/organization/un/publisher',
        'publisher of this mark-up',
      ),
      x('TLCRole', { eId: 'author', href: '/akn/ontology/role/un/author', showAs: 'author' }),
    ]),
  ]);
}

const organisation = (eId: string, href: string, showAs: string): Element =>
  x('TLCOrganization', { eId, href, showAs });
