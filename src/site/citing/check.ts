import { fold } from '../../document/fold.ts';
import { likeness, quotedDifferences, type Difference } from './diff.ts';
import type { CitedUnit } from './fill.ts';
import { namedDocument, namedParagraphs, type KnownDocument } from './reference.ts';

export interface CheckedUnit extends CitedUnit {
  readonly text: string;
}

/** A text of the site as the check needs it: `cite.json` beside its page. */
export interface CheckedText {
  readonly symbol: string;
  readonly language: string;
  readonly units: readonly CheckedUnit[];
}

/** Where a quotation stands, or what it comes nearest to and how it differs. */
export interface QuotationResult {
  readonly symbol: string;
  readonly language: string;
  readonly unit: CheckedUnit;
  /** True where the quotation stands there word for word. */
  readonly exact: boolean;
  readonly differences: readonly Difference[];
}

export interface CheckResult {
  /** The document that the pasted text names; null where it names none. */
  readonly document: KnownDocument | null;
  /** Anchors of the paragraphs that it names. */
  readonly named: readonly string[];
  readonly quotations: readonly QuotationResult[];
  /** The words that were taken for a quotation; null where there are none. */
  readonly quoted: string | null;
}

/** Below this share of common pairs of words nothing is offered as what was meant. */
const leastLikeness = 0.4;
const shortest = 6;
/** Words between quotation marks. */
const marked = /[“"«「]([^”"»」]{6,})[”"»」]/u;
/** In a block quotation the source stands behind a dash on a line of its own. */
const sourceLine = /\n\s*(?:——|—|--)/u;

/** The words of a pasted text that quote: between quotation marks, or before the dash of a source. */
export function quotedWords(pasted: string, hasReference: boolean): string | null {
  const [before = ''] = pasted.split(sourceLine);
  const block = pasted.includes('\n') ? before : hasReference ? '' : pasted;
  const words = (block.trim() !== '' ? block : (marked.exec(pasted)?.[1] ?? '')).trim();
  return fold(words).length >= shortest ? words : null;
}

/** The part of a pasted text that names its source: not the quotation, which may cite others itself. */
function sourceWords(pasted: string, documents: readonly KnownDocument[]): string {
  const [, behindDash] = pasted.split(sourceLine);
  const outside = behindDash ?? pasted.replace(marked, ' ');
  return namedDocument(outside, documents) === null ? pasted : outside;
}

/**
 * What a pasted citation or quotation means: which document and paragraphs it names, and whether
 * what it quotes stands there, stands elsewhere, or differs.
 */
export function checkCitation(
  pasted: string,
  documents: readonly KnownDocument[],
  texts: readonly CheckedText[],
): CheckResult {
  const source = sourceWords(pasted, documents);
  const document = namedDocument(source, documents);
  const text = texts.find(({ symbol }) => symbol === document?.symbol);
  const named = text ? namedParagraphs(source, text.units) : [];
  const quoted = quotedWords(pasted, document !== null && named.length > 0);
  const quotations = quoted === null ? [] : findQuotation(quoted, texts, document?.symbol, named);
  return { document, named, quotations, quoted };
}

function findQuotation(
  quoted: string,
  texts: readonly CheckedText[],
  symbol: string | undefined,
  named: readonly string[],
): QuotationResult[] {
  const candidates = texts.flatMap(({ units, ...text }) =>
    units.map((unit) => ({ ...text, unit })),
  );
  const folded = fold(quoted).replace(/[；。;.]$/u, '');
  const exact = candidates.filter(({ unit }) => fold(unit.text).includes(folded));
  if (exact.length > 0) {
    return exact.map((place) => ({ ...place, exact: true, differences: [] }));
  }
  const meant = ({ symbol: own, unit }: (typeof candidates)[number]): number =>
    own === symbol && named.includes(unit.anchor) ? 0.2 : 0;
  const [best] = candidates
    .map((place) => ({ place, score: likeness(place.unit.text, quoted) + meant(place) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < leastLikeness) return [];
  const differences = quotedDifferences(best.place.unit.text, quoted);
  return [{ ...best.place, exact: false, differences }];
}
