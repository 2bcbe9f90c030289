import type { PhrasingContent, Text } from 'mdast';
import { jsxText } from './jsx.ts';

/** Shorter than this, a clause says too little: 强调指出， takes the next clause with it. */
const shortest = { han: 8, latin: 24 } as const;

/** The end of a clause: full-width punctuation, or a comma and the like before a space. */
const clauseEnd = /[，；：。]|[,;:](?=\s)/gu;

/**
 * A paragraph's words with everything after the first clause inside one element, so that a page can
 * show openings only. No character is added, left out or moved; a citation is never cut in two, and
 * a footnote's mark stays with the clause it follows.
 *
 * @example 欢迎进展，包括A，还有B； // 欢迎进展，<Rest>…</Rest> once the clause is long enough
 */
export function foldAfterOpening(children: readonly PhrasingContent[]): PhrasingContent[] {
  let length = 0;
  for (const [index, child] of children.entries()) {
    if (child.type === 'text') {
      const end = endOfClause(child.value, length);
      if (end !== null) return fold(children, index, child, end);
    }
    length += weigh(textOf(child));
  }
  return [...children];
}

function fold(
  children: readonly PhrasingContent[],
  index: number,
  cut: Text,
  end: number,
): PhrasingContent[] {
  const before = children.slice(0, index);
  const head: Text = { type: 'text', value: cut.value.slice(0, end) };
  const tail = cut.value.slice(end);
  const after = children.slice(index + 1);
  const marks = tail === '' ? after.findIndex((node) => !isMark(node)) : 0;
  const opening = [...before, head, ...after.slice(0, marks === -1 ? undefined : marks)];
  const rest = [
    ...(tail === '' ? [] : [{ type: 'text' as const, value: tail }]),
    ...(marks === -1 ? [] : after.slice(marks)),
  ];
  return rest.length === 0 ? [...children] : [...opening, jsxText('Rest', {}, rest)];
}

function endOfClause(text: string, before: number): number | null {
  for (const match of text.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    if (before + weigh(text.slice(0, end)) >= 1) return end;
  }
  return null;
}

/** How much of a clause's shortest length a text makes up: 1 is enough. */
function weigh(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han / shortest.han + (text.length - han) / shortest.latin;
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const isMark = (node: PhrasingContent): boolean =>
  node.type === 'mdxJsxTextElement' && node.name === 'FootnoteMark';
