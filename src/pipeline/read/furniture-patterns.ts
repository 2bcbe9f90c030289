/** How page furniture looks, in the six languages. All patterns are linear. */
import { asciiDigits } from '../../document/digits.ts';
import type { Range, SetAsideKind } from './source-text.ts';

export interface Token extends Range {
  /** Null for what stays in the text. */
  readonly what: SetAsideKind | null;
}

const symbol =
  /[AES](?:\/[A-Z][\w.-]{0,12}){0,3}\/(?:\d{1,4}\/)?\d{1,4}[A-Z]{0,2}(?:\/[A-Z][\w.]{0,10}){0,2}(?:\s?\([\dIVXLC]{1,7}\))?\*?/u;
const symbolAlone = new RegExp(`^${symbol.source}$`, 'u');
const symbolAtEnd = new RegExp(`(?:^|\\s)(${symbol.source})$`, 'u');
const symbolAtStart = new RegExp(`^${symbol.source}(?=\\s|$)`, 'u');

const organisation =
  /^(?:United Nations|联合国|Nations Unies|Naciones Unidas|Организация Объедин[её]нных Наций|الأمم المتحدة)(?=\s|$)/iu;
/** True where a text is nothing but “United Nations”, in any of the languages. */
export const isOrganisation = (text: string): boolean =>
  organisation.exec(text)?.[0].length === text.length;

const pageOf = /^(\p{Nd}{1,3})\s?\/\s?(\p{Nd}{1,3})(?=\s|$)/u;
/** In Arabic the page may stand behind the number of pages: “2 /1”, “٢/١”. */
const turnedPage = /^(?:\p{Nd}+(?:\s\/\s?|\/\s)\p{Nd}+|[٠-٩]+\/[٠-٩]+)$/u;
const valueOf = (digits: string | undefined): number => Number(asciiDigits(digits ?? ''));
const pageWord =
  /^(?:page|página|стр\.|страница|الصفحة)\s?\p{Nd}{1,4}(?:\s(?:of|de|sur|из|من)\s\p{Nd}{1,4})?(?=\s|$)|^第\s?\d{1,4}\s?页(?=\s|$)|^共\s?\d{1,4}\s?页(?=\s|$)/iu;
/** “/...” at a page's foot: the text goes on overleaf. */
const overleaf = /^\/\s?(?:\.{3}|…)$/u;
const job = /^(?:GE\.|V\.|N)?\d{2}-\d{5}(?!\d)(?:\s?\([A-Z]{1,3}\))?(?:\s\d{6}){0,4}(?=\s|$)/u;
/** As pdftotext turns them in Arabic: “)A( 15-11804”, “A( 15-11804)”, “**1511804”. */
const turnedJob = /^(?:\)[A-Z]\(\s?\d{2}-\d{5}|[A-Z]\(\s?\d{2}-\d{5}\)|\*\*\d{7,9})(?=\s|$)/u;
/** “(A)” apart from the job number whose language it tells. */
const jobLanguage = /^\([ACEFRS]\)(?=\s|$)/u;
const barcode = /^\*\d{7,9}[A-Z]?\*(?=\s|$)/u;
const bare = /^\p{Nd}{1,4}(?=\s|$)/u;

/** A job number anywhere, with its language in brackets where that is printed. */
export const anyJobNumber =
  /(?<![\p{L}\p{N}/-])(?:GE\.|V\.)?(\d{2}-\d{5})(?![\d-])(?:\s?\([ACEFRS](?:[/ ]?[ACEFRS])?\))?/gu;

/** “Distr.: General”, “Original: English”, as the six languages print it. */
export const distribution =
  /Distr\.?\s?:?\s?(?:General|générale|Générale|Limited|limitée|limitada|Restricted|一般|普遍|Общее распространение|عام)(?:\s?\d{1,2} \p{L}{3,12} \d{4}$|(?=\s|$))|^(?:Original|原件|原文|Язык оригинала|الأصل)\s?[:：].{0,40}$|^(?:Chinese|English|French|Russian|Spanish|Arabic)(?: only)?$/iu;

const dates = [
  /^\d{1,2}\.? \p{L}{3,12} \d{4}(?: г(?:\.|ода)?)?$/u,
  /^\d{1,2} de \p{L}{3,12} de \d{4}$/u,
  /^1er \p{L}{3,12} \d{4}$/u,
  /^\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日$/u,
  // As pdftotext turns it in Arabic: “July 2015 21”.
  /^\p{Lu}\p{Ll}{2,8} \d{4} \d{1,2}$/u,
  /^\p{Nd}{1,2} [\p{L}\p{M}]{2,12}(?:[/ ][\p{L}\p{M} ]{2,16})? \p{Nd}{4}$/u,
];

/** True where a line is a date and nothing else. */
export const isDateAlone = (text: string): boolean => dates.some((date) => date.test(text));

const organ =
  'General Assembly|Security Council|Economic and Social Council|Assemblée générale|Conseil de sécurité|Conseil économique et social|Asamblea General|Consejo de Seguridad|Consejo Económico y Social|Генеральная Ассамблея|Совет Безопасности|Экономический и Социальный Совет|大会|安全理事会|经济及社会理事会';
const session = 'session|período de sesiones|сессия|届会议?';

const organAndSession = new RegExp(
  `^(?:\\p{Nd}{1,3}\\s+)?(?:${organ})\\s?[-–—]{1,2}\\s?[^.,;]{3,60}(?:${session})(?:\\s+\\S{1,12})?$`,
  'iu',
);
const arabicHead =
  /^(?:\p{Nd}{1,3}\s+)?(?:الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي)\s?[-–—]\s?(?:الدورة|دورة) [^.،؛]{3,50}$/u;
const adoptedOn =
  /^(?:\d{1,3}\s)?(?:Resolutions adopted (?:on|without)|Résolutions adoptées (?:sur|sans)|Resoluciones aprobadas (?:sobre|sin)|Резолюции, принятые (?:по|без)|根据.{2,20}的?报告通过的决议|决议$)[^.;]{0,80}$/iu;
/** The same words in a sentence of the text have more on their line. */
const adoptedBy =
  /^(?:\d{1,3}\s)?(?:Resolutions adopted by the General Assembly|Résolutions adoptées par l[’']Assemblée générale|Resoluciones aprobadas por la Asamblea General|Резолюции, принятые Генеральной Ассамблеей)(?:\s\d{1,3})?$/iu;

/**
 * The running head of a volume of resolutions: the organ with its session, or what the resolutions
 * of the page were adopted on.
 */
export const isVolumeHead = (text: string): boolean =>
  organAndSession.test(text) ||
  arabicHead.test(text) ||
  adoptedOn.test(text) ||
  adoptedBy.test(text);

const printedAt =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?=\s|$)|(?<=\s)\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}(?: ?[AP]M)?$/iu;
const printedFrom = /^(?:file|https?):\/\/\S+(?:\s+\d{1,3}\/\d{1,3})$/iu;

/** What a browser prints over and under a page: the time and the page's title, its address. */
export const isBrowserEdge = (text: string): boolean =>
  printedAt.test(text) || printedFrom.test(text);

/** A rule above the notes, or stars between parts. */
export const isRule = (text: string): boolean =>
  /^[_＿]{3,}$|^[─━‒–—-]{4,}$|^-{3}$|^[-–—](?: [-–—]){2,}$|^\*(?:\s+\*){2,}$|^\\?_{2,}\\?$/u.test(
    text,
  );

const recycle =
  /^(?:Please recycle|Merci de recycler|Por favor,? rec[ií]clese|Se ruega reciclar|Просьба отправить на вторичную переработку|请回收|يرجى إعادة استعمال(?: الورق)?)\s{0,4}[♲♻️*]{0,3}\.?(?=\s|$)/iu;

/** The line beside the QR code, and the request to recycle. */
export const isQrLine = (text: string): boolean => recycle.exec(text)?.[0].length === text.length;

/** The symbol that the document prints as its own: in its head, else the one that recurs. */
export function ownSymbol(
  lines: readonly { readonly text: string; readonly opensPage: boolean }[],
): string | null {
  for (const { text } of lines.slice(0, 12)) {
    const found = symbolAtEnd.exec(text)?.[1];
    const before = text.slice(0, text.length - (found?.length ?? 0)).trim();
    if (found && (before === '' || organisation.test(before))) return bareSymbol(found);
  }
  const counts = new Map<string, number>();
  for (const { text, opensPage } of lines) {
    if (!symbolAlone.test(text)) continue;
    const key = bareSymbol(text);
    counts.set(key, (counts.get(key) ?? 0) + (opensPage ? 2 : 1));
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? most[0] : null;
}

const bareSymbol = (text: string): string => text.replace(/[\s*]/gu, '');

/** A line that is furniture from end to end, in its pieces; null where it is anything else. */
export function tokensOf(
  text: string,
  start: number,
  own: string | null,
  inHead: boolean,
): Token[] | null {
  const tokens: Token[] = [];
  let strong = false;
  let at = 0;
  while (at < text.length) {
    const isBehindJob = tokens.at(-1)?.what === 'job-number';
    const token = tokenAt(text.slice(at, at + 120), own, inHead, isBehindJob);
    if (!token) return null;
    strong ||= token.strong;
    tokens.push({ start: start + at, end: start + at + token.length, what: token.what });
    at += token.length;
    while (at < text.length && /\s/u.test(text.charAt(at))) at += 1;
  }
  return strong ? tokens : null;
}

interface Found {
  readonly what: SetAsideKind | null;
  readonly length: number;
  readonly strong: boolean;
}

function tokenAt(
  rest: string,
  own: string | null,
  inHead: boolean,
  isBehindJob: boolean,
): Found | null {
  const found = (match: RegExpExecArray, what: Found['what'], strong = true): Found => ({
    what,
    length: match[0].length,
    strong,
  });
  const running = symbolAtStart.exec(rest);
  if (running && own !== null && bareSymbol(running[0]) === own) {
    // A star in the head is the mark of a note: “Reissued for technical reasons.”
    const printed = inHead ? running[0].replace(/\*$/u, '') : running[0];
    return { what: 'running-symbol', length: printed.length, strong: true };
  }
  const star = inHead && own !== null ? /^\*(?=\s|$)/u.exec(rest) : null;
  if (star) return found(star, null, false);
  const page = pageOf.exec(rest);
  if (page) {
    const isTurned =
      isBehindJob || turnedPage.test(rest) || job.test(rest.slice(page[0].length).trim());
    if (isTurned || valueOf(page[1]) <= valueOf(page[2])) return found(page, 'page-number');
  }
  const number = job.exec(rest) ?? turnedJob.exec(rest) ?? barcode.exec(rest);
  if (number) return found(number, 'job-number');
  const language = jobLanguage.exec(rest);
  if (language) return found(language, 'job-number', false);
  const request = recycle.exec(rest);
  if (request) return found(request, 'qr', false);
  const word = pageWord.exec(rest) ?? overleaf.exec(rest);
  if (word) return found(word, 'page-number');
  const name = inHead ? organisation.exec(rest) : null;
  if (name) return found(name, 'distribution');
  const digits = bare.exec(rest);
  return digits ? found(digits, 'page-number', false) : null;
}
