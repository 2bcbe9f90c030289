import { textOf, type Element, type Walk } from './html.ts';

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'] as const;
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'] as const;

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
const numeral = (value: number): string =>
  `${tens[Math.floor(value / 10) % 10] ?? ''}${roman[value % 10] ?? ''}`;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((entry) => entry.name === name)?.value;

const isList = ({ tagName }: Element): boolean => /^(?:ol|ul|orderedlist)$/u.test(tagName);
const isItem = ({ tagName }: Element): boolean => tagName === 'li' || tagName === 'listitem';

/** A number, letter or dash that an item prints itself. */
const ownLabel =
  /^\s*(?:\p{N}{1,3}[.)](?:\s|$)|[(（]\s?[\p{L}\p{N}]{1,4}\s?[)）]|[a-zа-я][.)]\s|[ivx]{1,4}[.)]\s|[—–•·-]\s)/u;

/**
 * Lists count their items, and show numbers that are no text of the file: they are supplied here,
 * in the style that the list names, else in the United Nations' order of degrees. An item that
 * prints a number of its own gets none.
 */
export function supplyLabel(element: Element, context: Walk): Walk {
  if (isList(element)) {
    const start = Number(attribute(element, 'start') ?? 1);
    const items = Number.isSafeInteger(start) ? start - 1 : 0;
    return { ...context, lists: [...context.lists, { element, items }] };
  }
  const list = context.lists.at(-1);
  if (!list || !isItem(element)) return context;
  list.items += 1;
  const note = context.origin.noteNumber(element);
  if (note !== null) {
    if (note !== '') context.builder.supplyLabel(note, true);
  } else if (!ownLabel.test(textOf(element))) {
    context.builder.supplyLabel(labelFor(list, context.lists.length), false);
  }
  return context;
}

function labelFor({ element, items }: Walk['lists'][number], depth: number): string {
  if (element.tagName === 'ul') return '•';
  const type = attribute(element, 'type') ?? ['1', 'a', 'i'][Math.min(depth, 3) - 1];
  if (type === 'a') return `(${letter(Math.max(1, items))})`;
  if (type === 'i') return `(${numeral(Math.max(1, items))})`;
  if (type === 'A') return `${letter(Math.max(1, items)).toUpperCase()}.`;
  if (type === 'I') return `${numeral(Math.max(1, items)).toUpperCase()}.`;
  return `${items}.`;
}
