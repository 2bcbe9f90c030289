import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { EmittedDocument, Unit } from '../document/schema/emitted.ts';
import { symbolToPath } from '../document/symbol.ts';
import { withBase } from './href.ts';
import { pictureSvg } from './picture-svg.ts';

/** Draws one character alone, to see whether this machine has a font for it. */
const drawn = (character: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><text x="8" y="50" font-size="48" font-family="sans-serif">${character}</text></svg>`,
    ),
  )
    .raw()
    .toBuffer();

/**
 * Whether the machine that builds has a Chinese font: without one every character is drawn as the
 * same empty box. Pages then name no picture, rather than one nobody can read.
 */
const hasChineseFont =
  !(await drawn('永')).equals(await drawn('\u{F0000}')) &&
  !(await drawn('永')).equals(await drawn('国'));
if (!hasChineseFont) {
  console.warn('No Chinese font on this machine: paragraphs get no pictures for link previews.');
}

/** The address of a paragraph’s picture; null where none can be drawn. */
export const pictureHref = (
  { symbol, language }: EmittedDocument,
  { anchor }: Unit,
): string | null =>
  language === 'zh' && !hasChineseFont
    ? null
    : withBase(`pictures/${language}/${symbolToPath(symbol)}/${anchor}.png`);

/** Pictures drawn before, by the digest of what they show and of how this machine draws. */
const cache = 'node_modules/.cache/pictures';
const hand = createHash('sha256')
  .update(await drawn('永'))
  .digest('hex');

/**
 * A paragraph’s picture: its words, as many as fit, with its name and the site’s. Drawing takes a
 * tenth of a second each, so a picture is kept for the next build.
 */
export async function picture(
  unit: Pick<Unit, 'text'>,
  heading: string,
  name: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = pictureSvg(unit.text, heading, name);
  const file = join(cache, `${createHash('sha256').update(hand).update(svg).digest('hex')}.png`);
  const known = await readFile(file).catch(() => null);
  if (known) return new Uint8Array(known);
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: 8, dither: 0, effort: 1 })
    .toBuffer();
  await mkdir(cache, { recursive: true });
  await writeFile(file, png);
  return new Uint8Array(png);
}
