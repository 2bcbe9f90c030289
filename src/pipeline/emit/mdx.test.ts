import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { expect, test } from 'vitest';
import type { Citation } from '../../document/schema/emitted.ts';
import { plainText } from '../../document/text.ts';
import type { Inline, ResolvedDocument } from '../../document/tree.ts';
import { emitMdx } from './mdx.ts';

const documentOf = (children: readonly Inline[]): ResolvedDocument => ({
  type: 'document',
  symbol: 'A/RES/1/1',
  language: 'zh',
  children: [{ type: 'line', role: 'text', children, position: null }],
  footnotes: [],
  position: null,
});

const emitted = (children: readonly Inline[], citations: Citation[]): string =>
  emitMdx('A-RES-1-1', documentOf(children), {
    lines: [{ role: 'text', text: plainText(children), citations, dates: [] }],
    sections: [],
    units: [],
  });

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

const parse = (mdx: string): Nodes =>
  fromMarkdown(mdx, {
    extensions: [mdxjs()],
    mdastExtensions: [mdxFromMarkdown()],
  });

const text = (value: string): Inline => ({
  type: 'text',
  value,
  position: null,
});

/** Characters that mean something in Markdown, MDX or HTML, and Han ones between. */
const nasty = fc
  .array(
    fc.constantFrom(
      ...'{}<>*_`#[]()!&;:\\/|~-+.=\'"$%^@0123456789abc甲乙，；“”《》¹ ',
      'import x from "y"',
      '<script>',
      '&amp;',
      '{1+1}',
      '**',
      '1. ',
      'https://example.org',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  nasty.map(text),
  nasty.map((value): Inline => ({
    type: 'strong',
    children: [{ type: 'text', value, position: null }],
    position: null,
  })),
  fc.constant<Inline>({
    type: 'footnoteReference',
    identifier: '1',
    label: '¹',
    position: null,
  }),
);

const folded = (value: string): string => value.replace(/\s+/gu, ' ').trim();

test('no character of a source becomes code or mark-up, and none is lost', () => {
  fc.assert(
    fc.property(
      fc.array(inline, { minLength: 1, maxLength: 6 }),
      fc.nat(20),
      fc.nat(20),
      (nodes, a, b) => {
        const own = plainText(nodes);
        const [start, end] = [Math.min(a, b, own.length), Math.min(Math.max(a, b), own.length)];
        const citation: Citation = {
          start,
          end,
          words: own.slice(start, end),
          document: 'A/RES/1/1',
          at: null,
          via: 'symbol',
          use: null,
          footnote: null,
        };
        const tree = parse(emitted(nodes, start < end ? [citation] : []));
        expect(folded(textOf(tree))).toBe(folded(own));
        const allowed = [
          'root',
          'paragraph',
          'text',
          'strong',
          'mdxJsxFlowElement',
          'mdxJsxTextElement',
        ];
        expect(typesIn(tree).filter((type) => !allowed.includes(type))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('a citation is cut at bold and at a footnote mark, its words stay', () => {
  const nodes: Inline[] = [
    {
      type: 'strong',
      children: [{ type: 'text', value: '重申', position: null }],
      position: null,
    },
    text('《议程》'),
    { type: 'footnoteReference', identifier: '5', label: '⁵', position: null },
    text('第 16 段'),
  ];
  const citation: Citation = {
    start: 2,
    end: 12,
    words: '《议程》第 16 段',
    document: 'WSIS/agenda',
    at: '16',
    via: 'name',
    use: null,
    footnote: null,
  };
  expect(emitted(nodes, [citation])).toMatchInlineSnapshot(`
    "<Line role="text">
      **重申**<Cite document="WSIS/agenda" at="16">《议程》</Cite><FootnoteMark identifier="5" label="⁵" anchor="fnref5" /><Cite document="WSIS/agenda" at="16">第 16 段</Cite>
    </Line>
    "
  `);
});
