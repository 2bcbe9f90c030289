import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmittedDocument } from '../../../src/document/schema/emitted.ts';
import { printedParagraphs } from './source.ts';
import { drawStrings, type Paragraph } from './strings.ts';

const generated = 'content/generated';

/** What interrupts the words of a paragraph, in print or in the page. */
export const seamKinds = ['bold', 'link', 'footnote mark', 'page join'] as const;
export type SeamKind = (typeof seamKinds)[number];

/** A paragraph as its source prints it, with the places where each kind of mark-up stands. */
export interface SeamedParagraph extends Paragraph {
  readonly of: Readonly<Record<SeamKind, readonly number[]>>;
}

/**
 * The paragraphs of the first text, from its own file and apart from the pipeline; only where links
 * begin and end is taken from what was made of it.
 *
 * @throws if the two do not have the same paragraphs.
 */
export async function readParagraphs(): Promise<SeamedParagraph[]> {
  const name = (await readdir(generated)).filter((file) => file.endsWith('.zh.json')).sort()[0];
  if (name === undefined) throw new Error('no text is converted; npm run convert does it');
  const document = EmittedDocument.parse(JSON.parse(await readFile(join(generated, name), 'utf8')));
  const folder = join('content/documents', document.folder);
  const printed = printedParagraphs(await readFile(join(folder, 'zh.txt'), 'utf8'));
  const units = document.units.filter(({ kind }) => kind !== 'footnote');
  if (printed.length !== units.length) {
    throw new Error(`${printed.length} paragraphs are printed, ${units.length} were made of them`);
  }
  return printed.map(({ anchor, text, bold, marks, pages }) => {
    const unit = units.find((made) => made.anchor === anchor);
    if (unit?.text !== text) throw new Error(`${anchor} is not what is printed: ${text}`);
    const links = unit.citations.flatMap(({ start, end }) => [start, end]);
    const inside = (offsets: readonly number[]): number[] =>
      offsets.filter((at) => at > 0 && at < text.length);
    const of = {
      bold: inside(bold),
      link: inside(links),
      'footnote mark': inside(marks),
      'page join': inside(pages),
    };
    return { anchor, text, seams: [], of };
  });
}

/** Strings that run across mark-up, so many for each kind. */
export function drawAcross(
  paragraphs: readonly SeamedParagraph[],
  count: number,
): Readonly<Record<SeamKind, readonly string[]>> {
  const draw = (kind: SeamKind): string[] =>
    drawStrings(
      paragraphs
        .map((paragraph) => ({ ...paragraph, seams: paragraph.of[kind] }))
        .filter(({ seams }) => seams.length > 0),
      { count, shortest: 2, longest: 20, seed: seamKinds.indexOf(kind) + 2, acrossSeams: true },
    );
  return {
    bold: draw('bold'),
    link: draw('link'),
    'footnote mark': draw('footnote mark'),
    'page join': draw('page join'),
  };
}
