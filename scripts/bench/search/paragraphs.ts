import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmittedDocument, type Unit } from '../../../src/document/schema/emitted.ts';
import type { Paragraph } from './strings.ts';

const generated = 'content/generated';

/** The paragraphs of the first text, with the places where its mark-up begins or ends. */
export async function readParagraphs(): Promise<Paragraph[]> {
  const name = (await readdir(generated)).filter((file) => /\.\w\w\.json$/u.test(file)).sort()[0];
  if (name === undefined) throw new Error('no text is converted; npm run convert does it');
  const document = EmittedDocument.parse(JSON.parse(await readFile(join(generated, name), 'utf8')));
  return document.units
    .filter(({ kind }) => kind !== 'footnote')
    .map((unit) => ({ anchor: unit.anchor, text: unit.text, seams: seamsOf(unit) }));
}

/** Bold and links begin and end there; footnote marks stand at the end of what they belong to. */
function seamsOf({ text, verb, citations }: Unit): number[] {
  const spans = [...citations, ...(verb ? [verb] : [])];
  return spans.flatMap(({ start, end }) => [start, end]).filter((at) => at > 0 && at < text.length);
}
