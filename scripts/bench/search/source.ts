/**
 * The paragraphs of a Chinese text as its own file prints them, read apart from the pipeline: what
 * stands where is asked of the source, and not of what was made of it.
 */

/** A paragraph with the places at which its print is interrupted. */
export interface PrintedParagraph {
  readonly anchor: string;
  readonly text: string;
  /** Offsets where bold begins or ends. */
  readonly bold: readonly number[];
  /** Offsets where a footnote is marked. */
  readonly marks: readonly number[];
  /** Offsets where a page ends and the next goes on. */
  readonly pages: readonly number[];
}

const superscript = /^[⁰¹²³⁴-⁹]+/u;
const ends = /[，；：。]$/u;
/** The mark of a page that goes on; no text has it. */
const join = '\f';

/** Reads the paragraphs between the line that names the organ and the date at the end. */
export function printedParagraphs(source: string): PrintedParagraph[] {
  const lines = source
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !superscript.test(line));
  const first = lines.findIndex((line) => line.endsWith('会，')) + 1;
  const blocks: string[] = [];
  for (const line of lines.slice(first)) {
    const open = blocks.at(-1);
    if (open !== undefined && !ends.test(bare(open)))
      blocks[blocks.length - 1] = open + join + line;
    else if (ends.test(bare(line)) || /^\d+\. /u.test(line) || isCut(line, lines))
      blocks.push(line);
  }
  return named(blocks);
}

/** The words of a line without marks: a mark may stand after the last stop. */
const bare = (line: string): string => line.replace(/[⁰¹²³⁴-⁹\s*]+$/u, '');

/** True of a paragraph that the end of a page cuts: what follows it is no paragraph of its own. */
function isCut(line: string, lines: readonly string[]): boolean {
  const next = lines[lines.indexOf(line) + 1] ?? '';
  return line.length > 40 && ends.test(bare(next)) && !/^(?:\d+\. |\()/u.test(next);
}

function named(blocks: readonly string[]): PrintedParagraph[] {
  let [preambular, operative] = [0, 0];
  return blocks.map((block) => {
    const [label = '', number, letter] = /^(?:(\d+)\. |\(([a-z])\) )/u.exec(block) ?? [];
    if (number !== undefined) operative = Number(number);
    const anchor =
      letter === undefined
        ? number === undefined
          ? `pp${(preambular += 1)}`
          : `op${operative}`
        : `op${operative}${letter}`;
    return { anchor, ...unmarked(block.slice(label.length)) };
  });
}

/** The words of a block, and where its marks stood among them. */
function unmarked(block: string): Omit<PrintedParagraph, 'anchor'> {
  const found = { bold: [] as number[], marks: [] as number[], pages: [] as number[] };
  let text = '';
  for (const piece of block.matchAll(/\*\*|\f|[⁰¹²³⁴-⁹]+|[^*\f⁰¹²³⁴-⁹]+/gu)) {
    const [words] = piece;
    if (words === '**') found.bold.push(text.length);
    else if (words === join) found.pages.push(text.length);
    else if (superscript.test(words)) found.marks.push(text.length);
    else text += words;
  }
  return { text, ...found };
}
