/** Pinpoints: the paragraphs, articles or annex that words behind a mention name. */

const number = String.raw`\d+`;
const span = String.raw`第?\s*${number}(?:\s*(?:至|到|-|–)\s*第?\s*${number})?`;
const list = String.raw`${span}(?:\s*(?:、|和|及|以及)\s*${span})*`;
const unit = String.raw`\s*(段|条)`;
const behind = new RegExp(
  String.raw`^[\s，,]*((?:${list}${unit})(?:\s*(?:和|及|、)\s*${list}${unit})*)`,
  'u',
);
const annex = /^[\s，,]*附件(?:[一二三四五六七八九十]+)?/u;
const target = /^\s*具体目标\s*(\d+\.\w+)/u;

export interface Pinpoint {
  /** `55-65`, `34-37,67-72`, `art-17,19`, `annex`, `target-9.c`. */
  readonly at: string;
  /** How many characters behind the mention it takes. */
  readonly length: number;
}

/** The pinpoint that follows a mention, or null. */
export function pinpointBehind(text: string): Pinpoint | null {
  const paragraphs = behind.exec(text);
  if (paragraphs) {
    const [whole, words = '', kind] = paragraphs;
    const at = words
      .replace(/[段条第\s]/gu, '')
      .split(/以及|[、和及]/u)
      .filter((part) => part !== '')
      .map((part) => part.replace(/[至到–]/u, '-'))
      .join(',');
    return { at: kind === '条' ? `art-${at}` : at, length: whole.length };
  }
  const goal = target.exec(text);
  if (goal) return { at: `target-${goal[1]}`, length: goal[0].length };
  const whole = annex.exec(text);
  return whole ? { at: 'annex', length: whole[0].length } : null;
}

const internal = /(?:上文|本决议)第\s*(\d+)\s*段/gu;

/** References to paragraphs of the document itself: 上文第4段. */
export function internalReferences(text: string): { start: number; end: number; at: string }[] {
  return [...text.matchAll(internal)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    at: match[1] ?? '',
  }));
}
