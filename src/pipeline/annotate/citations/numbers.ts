import type { OfficialLanguage } from '../../../document/schema/common.ts';
import { normalizeSymbol } from '../../../document/symbol.ts';
import type { Mention } from './mention.ts';

type Organ = 'A' | 'E' | 'S';

/** How one language says “resolution” before a number, and what it calls the organs. */
interface Wording {
  readonly head: RegExp;
  readonly organs: readonly (readonly [Organ, RegExp])[];
}

const number = String.raw`\d+\s?\/\s?\d+(?:\s[A-Z](?![\p{L}]))?|\d+\s?(?:[A-Z]\s?)?\([IVXLCD]+\)|\d+\s?\((?:19|20)\d{2}\)`;
const nextNumber = new RegExp(String.raw`^[^;.:]{0,48}?(?<![\d/])(${number})`, 'u');

/** Chinese puts the word behind the number: 第 70/125 号决议, 第 2006/46 和 2023/3 号决议. */
const chinese = new RegExp(
  String.raw`第\s*((?:${number})(?:\s*(?:、|和|及)\s*(?:第\s*)?(?:${number}))*)\s*号决议`,
  'gu',
);

const chineseOrgans: Wording['organs'] = [
  ['E', /经济及社会理事会|经社理事会/gu],
  ['S', /安全理事会|安理会/gu],
  ['A', /大会/gu],
];

const wordings: Readonly<Record<Exclude<OfficialLanguage, 'zh'>, Wording>> = {
  en: {
    head: /\bresolutions?\s+/giu,
    organs: [
      ['E', /Economic and Social Council/gu],
      ['S', /Security Council/gu],
      ['A', /General Assembly/gu],
    ],
  },
  fr: {
    head: /\brésolutions?\s+/giu,
    organs: [
      ['E', /Conseil économique et social/gu],
      ['S', /Conseil de sécurité/gu],
      ['A', /Assemblée générale/gu],
    ],
  },
  es: {
    head: /\bresoluci(?:ón|ones)\s+/giu,
    organs: [
      ['E', /Consejo Económico y Social/gu],
      ['S', /Consejo de Seguridad/gu],
      ['A', /Asamblea General/gu],
    ],
  },
  ru: {
    head: /резолюци\p{L}+\s+/giu,
    organs: [
      ['E', /Экономическ\p{L}+ и Социальн\p{L}+ Совет\p{L}*/gu],
      ['S', /Совет\p{L}* Безопасности/gu],
      ['A', /Генеральн\p{L}+ Ассамбле\p{L}+/gu],
    ],
  },
  ar: {
    head: /(?:ال)?قرار(?:ي|ا|ات)?(?:ها|ه)?\s+/gu,
    organs: [
      ['E', /المجلس الاقتصادي والاجتماعي/gu],
      ['S', /مجلس الأمن/gu],
      ['A', /الجمعية العامة/gu],
    ],
  },
};

/** Arabic texts print their own digits; each takes one unit either way, so places stay. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));

/**
 * Resolutions named by number, their organ taken from the words around: 大会第 70/125 号决议,
 * Economic and Social Council resolution 2007/8, résolution 70/125 de l’Assemblée générale. A number
 * that begins with a year is the Council’s (since 1978), one that begins with a session the
 * Assembly’s (since 1976), one with a year in brackets the Security Council’s.
 *
 * @param known printed forms of symbols with the keys of their documents.
 */
export function numberMentions(
  text: string,
  language: OfficialLanguage,
  known: ReadonlyMap<string, string>,
): Mention[] {
  if (language === 'zh') return chineseMentions(text, known);
  const { head, organs } = wordings[language];
  const readable = westernDigits(text);
  return [...readable.matchAll(head)].flatMap((match) => {
    const from = match.index + match[0].length;
    const first = phraseStart(readable, match.index, organs);
    return numbersFrom(readable, from, language === 'ar').map(({ start, end }, nth) => {
      const organ = organAround(readable, first, end, organs);
      const key = resolveNumber(readable.slice(start, end), organ, known);
      const begin = nth === 0 ? match.index : start;
      return {
        start: begin,
        end,
        documents: key === null ? [] : [key],
        via: 'number',
      };
    });
  });
}

function chineseMentions(text: string, known: ReadonlyMap<string, string>): Mention[] {
  return [...text.matchAll(chinese)].flatMap((match) => {
    const organ = nearest(text.slice(0, match.index), chineseOrgans);
    const numbers = [...match[0].matchAll(new RegExp(number, 'gu'))];
    return numbers.map((each, nth) => {
      const key = resolveNumber(each[0], organ, known);
      const own = match.index + each.index;
      const start = nth === 0 ? match.index : own;
      const end = nth === numbers.length - 1 ? match.index + match[0].length : own + each[0].length;
      return {
        start,
        end,
        documents: key === null ? [] : [key],
        via: 'number',
      };
    });
  });
}

/** The numbers behind one “resolution(s)”: the first at once, others within the same enumeration. */
function numbersFrom(
  text: string,
  from: number,
  organBetween: boolean,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = from;
  for (;;) {
    const match = nextNumber.exec(text.slice(at));
    if (match?.[1] === undefined) return found;
    const between = match[0].slice(0, -match[1].length);
    if (found.length === 0 && between.trim() !== '' && !organBetween) return found;
    if (found.length > 0 && !/(?:,|\band\b|\bet\b|\by\b|\se\s|\sи\s|\sو)/u.test(between))
      return found;
    if (found.length > 0 && /r[ée]solu|резолюц|قرار|[\d]{1,2}\s*\/$/iu.test(between)) return found;
    found.push({
      start: at + match[0].length - match[1].length,
      end: at + match[0].length,
    });
    at += match[0].length;
  }
}

/** Where the noun phrase of a resolution begins: “General Assembly resolution …”. */
function phraseStart(text: string, head: number, organs: Wording['organs']): number {
  const before = text.slice(Math.max(0, head - 40), head);
  return nearest(before, organs) === null ? head : Math.max(0, head - 40);
}

/** The organ named just before, else just behind (French, Spanish, Russian, Arabic), else before. */
function organAround(
  text: string,
  first: number,
  end: number,
  organs: Wording['organs'],
): Organ | null {
  const behind = /^[^,;.]{0,60}/u.exec(text.slice(end))?.[0] ?? '';
  const close = nearest(text.slice(first, end), organs);
  return close ?? firstOf(behind, organs) ?? nearest(text.slice(0, first), organs);
}

function nearest(text: string, organs: Wording['organs']): Organ | null {
  const places = organs.flatMap(([organ, names]) =>
    [...text.matchAll(names)].map(({ index }) => ({ organ, index })),
  );
  return places.sort((a, b) => b.index - a.index)[0]?.organ ?? null;
}

function firstOf(text: string, organs: Wording['organs']): Organ | null {
  const places = organs.flatMap(([organ, names]) =>
    [...text.matchAll(names)].map(({ index }) => ({ organ, index })),
  );
  return places.sort((a, b) => a.index - b.index)[0]?.organ ?? null;
}

function resolveNumber(
  printed: string,
  organ: Organ | null,
  known: ReadonlyMap<string, string>,
): string | null {
  const written = printed.replace(/\s*\/\s*/u, '/');
  const byShape: Organ = /^(?:19|20)\d{2}\//u.test(written)
    ? 'E'
    : /\((?:19|20)\d{2}\)$/u.test(written)
      ? 'S'
      : 'A';
  const order = byShape === 'A' && organ !== null ? [organ, 'A'] : [byShape, organ ?? byShape];
  for (const each of order) {
    const key = known.get(normalizeSymbol(`${each}/RES/${written}`));
    if (key !== undefined) return key;
  }
  return null;
}
