import type { DefaultTreeAdapterMap } from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];

/** All text below an element. */
export function textOf(element: Element): string {
  const text = element.childNodes.map((child) => {
    if ('tagName' in child) return textOf(child);
    return 'value' in child ? child.value : '';
  });
  const inner = 'content' in element ? element.content : null;
  return text.join('') + (inner ? textOf(inner as unknown as Element) : '');
}
