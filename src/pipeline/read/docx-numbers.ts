import { letter, numeral } from './list-labels.ts';

/** How a series of numbers begins and looks. */
interface Series {
  /** Series of the same kind go on with each other's numbers. */
  readonly kind: string;
  readonly start: number;
  /** Where the first number of this series begins the kind's count anew: with which. */
  readonly anew: number | null;
  readonly format: string;
  /** The number as printed, `%1` in its place. */
  readonly text: string;
}

const numbered =
  /<w:numPr>\s{0,20}<w:ilvl w:val="0"\s?\/>\s{0,20}<w:numId w:val="(\d{1,6})"\s?\/>/gu;

const valueOf = (xml: string, name: string): string | undefined =>
  new RegExp(`<w:${name} w:val="([^"]{0,40})"`, 'u').exec(xml)?.[1];

/**
 * The numbers that Word shows before the paragraphs of a document's first degree, in their order. A
 * list goes on behind a table or a paragraph without number, which HTML does not say.
 */
export function wordNumbers(document: string, numbering: string): string[] {
  const series = seriesOf(numbering);
  const counts = new Map<string, number>();
  const begun = new Set<string>();
  return [...document.matchAll(numbered)].flatMap(([, id = '']) => {
    const own = series.get(id);
    if (!own || own.format === 'bullet') return [];
    const anew = begun.has(id) ? null : own.anew;
    begun.add(id);
    const value = anew ?? (counts.get(own.kind) ?? own.start - 1) + 1;
    counts.set(own.kind, value);
    return [own.text.replace('%1', formatted(own.format, value))];
  });
}

function seriesOf(numbering: string): Map<string, Series> {
  const kinds = new Map<string, string>();
  for (const part of numbering.split('<w:abstractNum ').slice(1)) {
    const id = /w:abstractNumId="(\d{1,6})"/u.exec(part)?.[1];
    const level = part.split('<w:lvl ').find((xml) => /^[^>]{0,80}w:ilvl="0"/u.test(xml));
    if (id !== undefined && level !== undefined) kinds.set(id, level);
  }
  const series = new Map<string, Series>();
  for (const part of numbering.split('<w:num ').slice(1)) {
    const id = /w:numId="(\d{1,6})"/u.exec(part)?.[1];
    const kind = valueOf(part, 'abstractNumId') ?? '';
    const level = kinds.get(kind) ?? '';
    if (id === undefined) continue;
    const anew = part.split('</w:num>')[0]?.includes('<w:lvlOverride w:ilvl="0"')
      ? valueOf(part, 'startOverride')
      : undefined;
    series.set(id, {
      kind,
      start: Number(valueOf(level, 'start') ?? 1),
      anew: anew === undefined ? null : Number(anew),
      format: valueOf(level, 'numFmt') ?? 'decimal',
      text: valueOf(level, 'lvlText') ?? '%1.',
    });
  }
  return series;
}

function formatted(format: string, value: number): string {
  if (format === 'lowerLetter') return letter(value);
  if (format === 'upperLetter') return letter(value).toUpperCase();
  if (format === 'lowerRoman') return numeral(value);
  return format === 'upperRoman' ? numeral(value).toUpperCase() : String(value);
}
