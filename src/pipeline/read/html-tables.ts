import { isOrganisation } from './furniture-patterns.ts';
import { textOf, type Element } from './html-elements.ts';

/** A table's caption, and its cells row by row. */
interface TableParts {
  readonly before: readonly Element[];
  readonly rows: readonly (readonly Element[])[];
  readonly header: boolean;
}

const elementsOf = (element: Element): Element[] =>
  element.childNodes.filter((child): child is Element => 'tagName' in child);

const rowsOf = (element: Element): Element[] =>
  elementsOf(element).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });

const cellsOf = (row: Element): Element[] =>
  elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');

/** The parts of a table; whatever stands in it outside its cells comes first, so nothing is lost. */
export function tableRows(element: Element): TableParts {
  const rows = rowsOf(element);
  const cells = rows.map(cellsOf);
  const inHead = elementsOf(element).some(
    (child) => child.tagName === 'thead' && rowsOf(child).length > 0,
  );
  const allHeads = cells[0]?.every(({ tagName }) => tagName === 'th') ?? false;
  const before = elementsOf(element).filter(({ tagName }) => tagName === 'caption');
  return { before, rows: cells, header: inHead || allHeads };
}

/**
 * False for a table that only places things on a page: one column or row, tables inside, or rows
 * that set a paragraph's label beside it, between others that hold one paragraph.
 */
export function isRealTable(element: Element): boolean {
  const rows = rowsOf(element);
  const columns = Math.max(0, ...rows.slice(0, 1000).map((row) => cellsOf(row).length));
  const labelled = rows.filter(isLabelledRow).length;
  const single = labelled === 0 ? 0 : rows.filter(isSingle).length;
  const isPlaced = labelled + single >= rows.length * 0.8;
  return rows.length > 1 && columns > 1 && !isPlaced && !holdsTable(element);
}

const filled = (row: Element): Element[] =>
  cellsOf(row).filter((cell) => textOf(cell).trim() !== '');

/** A row with one paragraph: the preamble's, above those with labels. */
const isSingle = (row: Element): boolean => filled(row).length <= 1;

const label =
  /^(?:\p{Nd}{1,3}(?:\s?(?:bis|ter|quater))?\s?[.)．、–/-]|\[\p{Nd}{1,3}\]|[一二三四五六七八九十]{1,3}、|[(（]\s?[\p{L}\p{Nd}]{1,4}\s?[)）]|[‘'’]\p{Nd}{1,2}[’'‘]|\p{L}{1,4}[.)]|[•–—-])$/u;

/** “1”, “*”: the label of a note; in a row only where it is raised. */
const noteLabel = /^(?:\[?\p{Nd}{1,3}\]?|\*{1,3}|[†‡§])$/u;

const isRaised = (cell: Element): boolean =>
  elementsOf(cell).some((child) => child.tagName === 'sup' || isRaised(child));

/** A row whose filled cells are a label and the words behind it. */
export function isLabelledRow(row: Element): boolean {
  const [first, ...rest] = filled(row);
  if (!first || rest.length !== 1) return false;
  return isLabel(first) && (isRaised(first) || label.test(textOf(first).trim()));
}

/** True where an element holds nothing but the label of a paragraph or note. */
export function isLabel(element: Element): boolean {
  const text = textOf(element).trim();
  return label.test(text) || noteLabel.test(text);
}

const longestMasthead = 800;
const isDistributed = /Distr\.?\s?[:：]|Distr\. \p{L}/u;

/** The table that places organisation, symbol, organ and distribution at the head of a first page. */
export function isMasthead(element: Element): boolean {
  const cells = rowsOf(element).slice(0, 20).flatMap(cellsOf);
  const texts = cells.map((cell) => textOf(cell).trim());
  if (texts.reduce((sum, { length }) => sum + length, 0) > longestMasthead) return false;
  return texts.some((text) => isOrganisation(text) || isDistributed.test(text));
}

const holdsTable = (element: Element): boolean =>
  elementsOf(element).some((child) => child.tagName === 'table' || holdsTable(child));
