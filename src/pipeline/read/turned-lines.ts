/**
 * Lines written from right to left as pdftotext prints them: between signs of direction, pieces that
 * are read from the left (numbers, symbols) keep the order in which they stand on paper, with the
 * points and brackets about them; and what stands apart on a line is printed from the left.
 */
const line = /^[^\n]*\u202B[^\n]*$/gmu;
const leftToRight = /\u202A([^\u202A-\u202C\n]*)\u202C/gu;
/** “)S/RES/9 (2031”: the bracket that the symbol ends with, before it. */
const parted = /([)\]])(\u202A[A-Z][^\u202A-\u202C\n]*[([][^)\]\u202A-\u202C\n]*\u202C)/gu;
const atoms = /[\p{L}\p{N}]+(?:[.,:/\u066B-][\p{L}\p{N}]+)*|[^\p{L}\p{N}]/gu;

/** A text with such lines in reading order: the same characters, each line as long as before. */
export function inReadingOrder(text: string): string {
  if (!text.includes('\u202B')) return text;
  return text.replace(line, (whole) =>
    fromTheRight(whole).replace(parted, '$2$1').replace(leftToRight, turnedPiece),
  );
}

/** Pieces with a wide gap between them, the rightmost first. */
function fromTheRight(whole: string): string {
  const pieces = whole.split(/(\s{3,})/u);
  const [indent = '', ...rest] = pieces[0] === '' ? pieces.slice(1) : ['', ...pieces];
  return `${indent}${rest.toReversed().join('')}`;
}

function turnedPiece(_: string, piece: string): string {
  return `\u202A${/\p{Script=Latin}/u.test(piece) ? withLatin(piece) : reversed(piece)}\u202C`;
}

const reversed = (piece: string): string => (piece.match(atoms) ?? []).toReversed().join('');

/** Words stay as they are, what stands before them comes behind: “])A/69/8” is “A/69/8)]”. */
function withLatin(piece: string): string {
  const [, before = '', words = '', behind = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
  // “A/60/7 2”: the number of a note, and the symbol that it begins with.
  const note = /^([A-Z]{1,2}\/\S+)( )(\d{1,2})$/u.exec(words);
  const inner = note ? `${note[3] ?? ''} ${note[1] ?? ''}` : words;
  return `${reversed(behind)}${inner}${reversed(before)}`;
}
