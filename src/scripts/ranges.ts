/** Offsets into a paragraph's official words, as ranges of the page, and back. */

const own = (paragraph: Element): Text[] => {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) => {
    const parent = node.parentElement;
    const counts =
      parent?.closest('[data-official]') &&
      !parent.closest('[data-ui]') &&
      parent.closest('.paragraph') === paragraph;
    return counts ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
};

/**
 * The range of a paragraph's words.
 *
 * @param words what should stand there; where the page has something else there is no range.
 */
export function rangeOf(
  paragraph: Element,
  start: number,
  end: number,
  words: string,
): Range | null {
  const range = new Range();
  let offset = 0;
  let found = '';
  for (const node of own(paragraph)) {
    const { data } = node;
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, data.length);
    if (from < to) {
      if (found === '') range.setStart(node, from);
      range.setEnd(node, to);
      found += data.slice(from, to);
    }
    offset += data.length;
  }
  return found === words ? range : null;
}

/** Marks ranges for the style `::highlight(name)`; without support nothing is marked. */
export function highlight(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** The official words in a range: without what is ours. */
export function officialWords(range: Range): string {
  const copy = range.cloneContents();
  for (const ours of copy.querySelectorAll('[data-ui], .number, .aside, .sidenote')) ours.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}
