import { asciiDigits } from '../../document/digits.ts';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { Record } from '../../document/schema/record.ts';
import { isSymbol, normalizeSymbol } from '../../document/symbol.ts';
import { plainText } from '../../document/text.ts';
import type { Document, LineRole } from '../../document/tree.ts';
import { hanValue, toRoman } from '../parse/numbering.ts';
import type { SourceText } from '../read/source-text.ts';
import { isoDateIn } from './dates.ts';

/** What a text says of itself; null where it does not. `doubts` tells what was inferred. */
export interface Recognised {
  readonly symbol: string | null;
  readonly organ: Record['organ'] | null;
  readonly kind: Record['kind'];
  readonly title: string | null;
  readonly date: string | null;
  readonly doubts: readonly string[];
}

interface Organ {
  readonly id: Record['organ'];
  /** What stands before the number in symbols of its resolutions. */
  readonly series: string;
  readonly names: RegExp;
}

const organs: readonly Organ[] = [
  {
    id: 'human-rights-council',
    series: 'A/HRC/',
    names:
      /Human Rights Council|人权理事会|Conseil des droits de l.homme|Consejo de Derechos Humanos|Совет\p{L}* по правам человека|مجلس حقوق الإنسان/iu,
  },
  {
    id: 'economic-and-social-council',
    series: 'E/',
    names:
      /Economic and Social Council|经济及社会理事会|Conseil économique et social|Consejo Económico y Social|Экономическ\p{L}+ и Социальн\p{L}+ Совет|المجلس الاقتصادي والاجتماعي/iu,
  },
  {
    id: 'security-council',
    series: 'S/',
    names:
      /Security Council|安全理事会|Conseil de sécurité|Consejo de Seguridad|Совет\p{L}* Безопасности|مجلس الأمن/iu,
  },
  {
    id: 'general-assembly',
    series: 'A/',
    names:
      /General Assembly|大会|Assemblée générale|Asamblea General|Генеральн\p{L}+ Ассамбле|الجمعية العامة/iu,
  },
];

const decision = /decision|决定|décision|decisión|решение|مقرر/iu;

/** Reads symbol, organ, kind, title and date off a parsed text. */
export function recognise(
  source: SourceText,
  document: Document,
  language: OfficialLanguage,
): Recognised {
  const doubts: string[] = [];
  const inParts = document.children.flatMap((block) =>
    block.type === 'division' && block.kind === 'part' ? block.children : [block],
  );
  const lines = (...roles: LineRole[]): string =>
    inParts
      .flatMap((block) => (block.type === 'line' && roles.includes(block.role) ? [block] : []))
      .map(({ children }) => plainText(children))
      .join('\n');
  const speaking = lines('enacting', 'organ', 'adoption');
  const organ =
    organs.find(({ names }) => names.test(lines('enacting'))) ??
    organs.find(({ names }) => names.test(speaking)) ??
    firstNamed(source.text.slice(0, 1500));
  if (!organ) doubts.push('no line names the organ');
  const title = document.children.find((block) => block.type === 'title');
  const kind = kindOf(document, `${lines('adoption', 'number')}\n${title?.number ?? ''}`);
  const symbol = symbolOf(
    source,
    document,
    `${lines('number')}\n${numberIn(lines('adoption'))}`,
    title?.number ?? null,
    organ,
    kind,
    doubts,
  );
  const dated = [lines('adoption'), lines('number'), lines('date'), lines('meeting')];
  const date = dated.map((text) => isoDateIn(text, language)).find((found) => found !== null);
  if (date === undefined) doubts.push('no date of adoption was found');
  return {
    symbol,
    organ: organ?.id ?? null,
    kind,
    title: ownTitle(document) ?? titleOfAnnex(document, organ, doubts),
    date: date ?? null,
    doubts,
  };
}

const ownTitle = ({ children }: Document): string | null => {
  const title = children.find((block) => block.type === 'title');
  return title ? plainText(title.children).trim() || null : null;
};

/** A resolution that only adopts what is annexed to it goes by that text's title. */
function titleOfAnnex(
  { children }: Document,
  organ: Organ | null,
  doubts: string[],
): string | null {
  if (organ?.id === 'security-council') return null;
  const annex = children.find((block) => block.type === 'division' && block.kind === 'annex');
  const title = annex?.type === 'division' ? plainText(annex.title).trim() : '';
  if (title === '') return null;
  doubts.push('the title is that of the annex');
  return title;
}

/** The organ that a text names first, as decisions do in their first sentence. */
function firstNamed(text: string): Organ | null {
  const found = organs
    .map((organ) => ({ organ, at: text.search(organ.names) }))
    .filter(({ at }) => at !== -1);
  return found.toSorted((a, b) => a.at - b.at)[0]?.organ ?? null;
}

function kindOf({ children }: Document, words: string): Record['kind'] {
  const has = (test: (block: Document['children'][number]) => boolean): boolean =>
    children.some(test);
  const isDecision =
    decision.test(words) ||
    (!has((block) => block.type === 'line' && block.role === 'enacting') &&
      has((block) => block.type === 'paragraph' && block.kind === 'plain'));
  if (isDecision) return 'decision';
  return has((block) => block.type === 'paragraph' && block.kind === 'article')
    ? 'declaration'
    : 'resolution';
}

/** The number in “经济及社会理事会第1994/67号决议”, a line that says nothing else. */
const numberIn = (adoption: string): string =>
  /^\p{Script=Han}{2,12}第(\d{1,4}\/\d{1,4})号(?:决议|决定)$/mu.exec(adoption)?.[1] ?? '';

/** A resolution's number as symbols write it: “三三九一（三十）” is 3391(XXX), “٢٨٩٩ (د - ٢٦)” 2899(XXVI). */
const inLatin = (text: string): string =>
  asciiDigits(text)
    .replace(
      /[〇一二三四五六七八九]{2,4}(?=\s?[/(])|(?<=\/)[〇一二三四五六七八九]{1,4}/gu,
      (digits) => [...digits].map((digit) => hanValue(digit) ?? 0).join(''),
    )
    .replace(
      /\((?:د\s?-\s?(\d{1,2})|([一二三四五六七八九十]{1,4}))\)/gu,
      (_, number?: string, han?: string) => {
        const session = number === undefined ? (hanValue(han ?? '') ?? 0) : Number(number);
        return `(${toRoman(session).toUpperCase()})`;
      },
    );

/** The symbol of a running head, which may have the title or the page beside it. */
function symbolIn(head: string): string | null {
  const printed = /(?:^|\s)(\S+\/\S+(?: ?\((?:\d{4}|[IVXLC-]{1,8})\))?(?: [A-Z](?!\S))?)/u.exec(
    head,
  )?.[1];
  const symbol = normalizeSymbol((printed ?? '').replace(/\*+$/u, ''));
  return isSymbol(symbol) ? symbol : null;
}

/** “A/CONF.288/9 Page 12”, “40 C/Resolution 93”: what a line above the text begins with. */
const atStart =
  /^(?:\d{1,3} ?C ?\/ ?\p{L}{2,12} ?\d{1,3}|\p{Lu}{1,8}(?:\/[\w.-]{1,16}){0,4}\/\d{1,4}(?: ?\(\d{4}\))?)(?=\*{0,3}(?:\s|$))/u;

/** The symbol that stands in a line above the text. */
function symbolAbove({ children }: Document): string | null {
  const end = children.findIndex(({ type }) => !['line', 'title', 'unclassified'].includes(type));
  for (const block of children.slice(0, end === -1 ? children.length : end)) {
    if (block.type !== 'line' && block.type !== 'title') continue;
    const number = block.type === 'title' ? (block.number ?? '') : '';
    const found = atStart.exec(`${number} ${plainText(block.children)}`.trim())?.[0];
    const symbol = found === undefined ? '' : normalizeSymbol(found);
    if (isSymbol(symbol)) return symbol;
  }
  return null;
}

/** The symbol that the pages carry, else one made of the organ and the printed number. */
function symbolOf(
  source: SourceText,
  document: Document,
  numberLine: string,
  titleNumber: string | null,
  organ: Organ | null,
  kind: Record['kind'],
  doubts: string[],
): string | null {
  for (const { what, text } of source.setAside) {
    const running = what === 'running-symbol' || what === 'header' ? symbolIn(text) : null;
    if (running !== null) return running;
  }
  const printed = /\d{1,4}(?:\/\d{1,4}(?: ?[A-Z])?| ?(?:[A-Z] ?)?\((?:\d{4}|[IVXLC-]+)\))/u.exec(
    inLatin(`${titleNumber ?? ''}\n${numberLine}`),
  )?.[0];
  if (!organ || printed === undefined) {
    const above = symbolAbove(document);
    if (above !== null) return above;
    doubts.push('no symbol was found: give it with --symbol');
    return null;
  }
  const symbol = normalizeSymbol(
    `${organ.series}${kind === 'decision' ? 'DEC' : 'RES'}/${printed}`,
  );
  doubts.push(`the symbol ${symbol} was made of the organ and the printed number`);
  return symbol;
}
