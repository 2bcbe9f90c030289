import type { Walk } from './html.ts';
import { textOf, type Element } from './html-elements.ts';

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'] as const;
const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'] as const;

/** A letter of a list: a, b, …, z, aa. */
export const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
/** A Roman numeral of a list, in small letters. */
export const numeral = (value: number): string =>
  `${tens[Math.floor(value / 10) % 10] ?? ''}${roman[value % 10] ?? ''}`;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((entry) => entry.name === name)?.value;

const isList = ({ tagName }: Element): boolean => /^(?:ol|ul|orderedlist)$/u.test(tagName);
const isItem = ({ tagName }: Element): boolean => tagName === 'li' || tagName === 'listitem';

/** A letter that an item prints itself behind the number that Word shows: “3. (a) Requests”. */
const ownLetter = /^\s*[(（]?\s?\p{L}{1,4}[)）]/u;

/** A number, letter or dash that an item prints itself, or a note's sign. */
const ownLabel =
  /^\s*(?:\*{1,3}\s?(?=\p{L})|\p{N}{1,3}[.)](?:\s|$)|[(（]\s?[\p{L}\p{N}]{1,4}\s?[)）]|[a-zа-я][.)]\s|[ivx]{1,4}[.)]\s|[—–•·-]\s)/u;

/** An item of a list of notes, as pages of wikis and of publishers name it. */
const isReference = (item: Element, list: Element): boolean =>
  /^(?:cite[_-]?note|footnote|endnote|fn|_ftn|note)[\w:.-]{0,20}$/iu.test(
    attribute(item, 'id') ?? '',
  ) ||
  /(?:^|\s)(?:references|footnotes|endnotes|notes)(?:\s|$)/iu.test(attribute(list, 'class') ?? '');

/** A note's item that begins with its own raised number: `<li><sup>1</sup> See …`. */
const printsRaised = ({ childNodes }: Element): boolean => {
  const first = childNodes.find((child) => !('value' in child) || child.value.trim() !== '');
  return (
    first !== undefined &&
    'tagName' in first &&
    first.tagName === 'sup' &&
    /^\s*[(（[]?\p{Nd}{1,3}[)）\]]?\s*$/u.test(textOf(first))
  );
};

/** An item of the first degree of a numbered list, with words of its own. */
function isCounted(item: Element, { lists }: Pick<Walk, 'lists'>): boolean {
  const [first] = item.childNodes;
  // An item with a name is a note.
  if (attribute(item, 'id') !== undefined) return false;
  const isEmpty = first !== undefined && 'tagName' in first && isList(first);
  return lists.length === 1 && lists[0]?.element.tagName === 'ol' && !isEmpty;
}

/** How many such items stand below an element. */
export function countItems(element: Element, isInside = false): number {
  let count = 0;
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue;
    const isOwn = isItem(child) && !isInside && element.tagName === 'ol';
    if (isOwn && isCounted(child, { lists: [{ element, items: 0 }] })) count += 1;
    count += countItems(child, isInside || isItem(child));
  }
  return count;
}

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
  } else if (printsRaised(element)) {
    return context;
  } else if (isReference(element, list.element)) {
    context.builder.supplyLabel(String(list.items), true);
  } else {
    const counted = isCounted(element, context) ? context.counted?.shift() : undefined;
    const text = textOf(element);
    const isBehind = counted !== undefined && /\p{Nd}/u.test(counted) && ownLetter.test(text);
    if (isBehind || !ownLabel.test(text)) {
      context.builder.supplyLabel(counted ?? labelFor(list, context.lists.length), false);
    }
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
