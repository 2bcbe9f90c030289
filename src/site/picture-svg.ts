import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';

const size = { width: 1200, height: 630, margin: 80, text: 44, line: 70, lines: 6 };
/** How many characters of full width stand in a line. */
const measure = Math.floor((size.width - 2 * size.margin) / size.text);

const wide = /[^\u0000-\u02FF\u2010-\u2027]/u;
/** Closing marks that begin no line in Chinese. */
const noBreakBefore = /^[，。；：、）”’》〉！？…—)]/u;

const widthOf = (character: string): number => (wide.test(character) ? 1 : 0.55);

/** Words of Latin script stay whole; every other character may end a line. */
const pieces = (text: string): string[] =>
  text.match(/[\p{Script=Latin}\p{N}./%-]+|\s+|./gsu) ?? [];

/** A text in lines of a given width in ems; what does not fit ends in an ellipsis. */
export function wrap(text: string, width: number, maximum: number): string[] {
  const lines = [''];
  let used = 0;
  for (const piece of pieces(text)) {
    const length = [...piece].reduce((sum, character) => sum + widthOf(character), 0);
    if (used + length > width && !noBreakBefore.test(piece)) {
      lines.push('');
      used = 0;
    }
    lines.push((lines.pop() ?? '') + piece);
    used += length;
  }
  if (lines.length <= maximum) return lines;
  const last = lines[maximum - 1] ?? '';
  return [...lines.slice(0, maximum - 1), `${last.slice(0, -1)}……`];
}

/** The picture of a paragraph for link previews, in the site’s colours. */
export function pictureSvg(text: string, heading: string, name: string): string {
  const { width, height, margin } = size;
  const lines = wrap(text, measure, size.lines);
  const serif = 'Noto Serif CJK SC, Source Han Serif SC, Songti SC, SimSun, serif';
  const sans = 'Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif';
  const words = lines.map((line, index) =>
    x(
      'text',
      {
        x: margin,
        y: 190 + index * size.line,
        'font-size': size.text,
        'font-family': serif,
        fill: '#1c1b1a',
      },
      line,
    ),
  );
  return toXml(
    x(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      [
        x('rect', { width, height, fill: '#fdfcfa' }),
        x(
          'text',
          { x: margin, y: 100, 'font-size': 32, 'font-family': sans, fill: '#1a6fa3' },
          heading,
        ),
        ...words,
        x(
          'text',
          {
            x: width - margin,
            y: height - 40,
            'font-size': 26,
            'font-family': sans,
            'text-anchor': 'end',
            fill: '#6b6762',
          },
          name,
        ),
      ],
    ),
  );
}
