/**
 * Anchors: what a permalink ends in. They come from the paragraph's number, never from its wording,
 * and are the same in every language (UN editorial manual: paragraphs are numbered so that
 * references are identical in all language versions).
 */

export type ParagraphKind = 'preambular' | 'operative' | 'article' | 'subparagraph' | 'plain';

const prefixes = { preambular: 'pp', operative: 'op', article: 'art', plain: 'p' } as const;

/** The last part of an anchor for a subparagraph's label: `(c)` → `c`, `(ii)` → `ii`, `a.` → `a`. */
export function labelToPart(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The anchor of a paragraph under what stands around it.
 *
 * @param scope anchor of the annex or part it stands in, or '' in the body: `annex`, `a`.
 * @param number its number as the sequence has it: `5`, `12 bis`.
 * @example paragraphAnchor('', 'operative', '80') // op80
 * @example paragraphAnchor('annex', 'operative', '4') // annex-op4
 * @example paragraphAnchor('annex', 'operative', '2.3') // annex-op2-3
 */
export function paragraphAnchor(
  scope: string,
  kind: Exclude<ParagraphKind, 'subparagraph'>,
  number: string,
): string {
  return `${scope === '' ? '' : `${scope}-`}${prefixes[kind]}${number.split('.').map(labelToPart).join('-')}`;
}

/**
 * The anchor of a subparagraph: the first degree follows the number directly, deeper ones take a
 * hyphen, as does a first degree that is no letter: `op112` + `(c)` → `op112c`, then `(ii)` → `op112c-ii`.
 *
 * @param degree 1 for the first degree below the paragraph.
 */
export function subparagraphAnchor(parent: string, label: string, degree: number): string {
  const part = labelToPart(label);
  return degree === 1 && /^[a-z]/u.test(part) ? `${parent}${part}` : `${parent}-${part}`;
}

/** What stands for a footnote in anchors: its number, or for a sign how often it is set: `**` → `star2`. */
function notePart(identifier: string): string {
  const signs = identifier.match(/[*†‡§]/gu)?.length ?? 0;
  return `${signs > 0 ? `star${signs}` : ''}${labelToPart(identifier)}`;
}

/** The anchor of a footnote: `fn8`, `fnstar1`. */
export const footnoteAnchor = (identifier: string): string => `fn${notePart(identifier)}`;

/** The anchor of a footnote's mark; a second mark of the same note takes `-2`. */
export const referenceAnchor = (identifier: string, nth = 1): string =>
  `fnref${notePart(identifier)}${nth > 1 ? `-${nth}` : ''}`;

export const sectionAnchor = (slug: string): string => `sec-${slug}`;

const forgiving = /^(?:para(?:graph)?|op|段|第)?[\s_.-]*(\d+)(?:[\s_-]*\(?([a-z])\)?)?段?$/iu;
const range = /^(.+?)[-–—](?:para_?|op_?)?(\d+)$/iu;
const canonical = /^(?:[a-z0-9]+-)*(?:pp|op|art|p)\d|^(?:fn|fnref)(?:\d|star)|^(?:sec|annex)-?/u;

/**
 * The anchors that a fragment means, in order: `#80`, `#para80`, `#para_80`, `#OP-80` mean `op80`,
 * `#80-82` means three. A fragment that is an anchor already stays as it is.
 *
 * @param exists tells whether the page has such an anchor; candidates that it has not are left out.
 */
export function resolveFragment(fragment: string, exists: (anchor: string) => boolean): string[] {
  const text = fragment.replace(/^#/u, '').normalize('NFKC').trim();
  if (exists(text)) return [text];
  const lower = text.toLowerCase();
  if (canonical.test(lower) && exists(lower)) return [lower];
  const single = forgiving.exec(text);
  if (single) return [`op${single[1]}${single[2]?.toLowerCase() ?? ''}`].filter(exists);
  const ends = range.exec(text);
  const from = Number(/\d+$/u.exec(ends?.[1] ?? '')?.[0]);
  const to = Number(ends?.[2]);
  if (!(from >= 1 && to >= from && to - from < 1000)) return [];
  const prefix = /^(pp|art)/iu.exec(text)?.[1]?.toLowerCase() ?? 'op';
  return Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${from + index}`).filter(
    exists,
  );
}
