/**
 * Lines written from right to left as pdftotext prints them: between signs of direction, pieces that
 * are read from the left (numbers, symbols) keep the order in which they stand on paper, with the
 * points and brackets about them; and what stands apart on a line is printed from the left.
 */
const line = /^[^\n]*\u202B[^\n]*$/gmu;
const leftToRight = /\u202A([^\u202A-\u202C\n]*)\u202C/gu;
/** “)S/RES/9 (2031”, “)17-21876 (A”: the bracket that a symbol or job number ends with, before it. */
const parted =
  /([)\]])(\u202A(?:[A-Z]|\d{2}-\d{5})[^\u202A-\u202C\n]*[([][^)\]\u202A-\u202C\n]*\u202C)/gu;
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

/** “ )(3”: the number of a note in brackets, before its words. */
const bracketedAlone = /^(\s*)\)\((\p{Nd}{1,2})$/u;

function turnedPiece(_: string, piece: string): string {
  const label = bracketedAlone.exec(piece);
  if (label) return `\u202A(${label[2] ?? ''})${label[1] ?? ''}\u202C`;
  return `\u202A${/\p{Script=Latin}/u.test(piece) ? withLatin(piece) : reversed(piece)}\u202C`;
}

const reversed = (piece: string): string => (piece.match(atoms) ?? []).toReversed().join('');

/** Words stay as they are, what stands before them comes behind: “])A/69/8” is “A/69/8)]”. */
function withLatin(piece: string): string {
  const [, before = '', words = '', behind = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
  return `${reversed(behind)}${numberFirst(words, before)}${reversed(before)}`;
}

/** “A/60/7 2”, “A/60/7 )(2”, “A/60/7)2”: the number of a note, and the words that it begins with. */
function numberFirst(words: string, before: string): string {
  const [, first = '', space = '', sign = '', number = ''] =
    /^(\S.*\S)( |(?<=[^\s)])(?=\)))(\)?\(?)(\p{Nd}{1,2})$/u.exec(words) ?? [];
  // Of other words the point that they end with tells that all of it is turned.
  const isTurned = sign !== '' || /^[A-Z]{1,5}\/\S+$/u.test(first) || /[.،؛]/u.test(before);
  if (number === '' || !isTurned) return words;
  const opening = sign.endsWith('(') ? '(' : '';
  const closing = sign.startsWith(')') ? ')' : '';
  return `${opening}${number}${closing}${space}${first}`;
}
