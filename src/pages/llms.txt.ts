/** What the site holds and where, for programs that read text. */
import type { APIRoute } from 'astro';
import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { symbolToPath } from '../document/symbol.ts';
import { corpus } from '../site/corpus.ts';
import { pageHref, withBase } from '../site/href.ts';
import { recordTitle } from '../site/labels.ts';
import { site } from '../site/site.ts';

const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{ type: 'text', value }],
});
const paragraph = (value: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const links = (
  items: readonly (readonly [name: string, url: string, remark: string])[],
): RootContent => ({
  type: 'list',
  spread: false,
  children: items.map(([name, url, remark]) => ({
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url, children: [{ type: 'text', value: name }] },
          { type: 'text', value: `: ${remark}` },
        ],
      },
    ],
  })),
});

export const GET: APIRoute = ({ site: origin }) => {
  const url = (path: string): string => new URL(withBase(path), origin).href;
  const held = new Set(corpus.documents.map(({ symbol }) => symbol));
  const page = (symbol: string): string =>
    new URL(pageHref('zh', `${symbolToPath(symbol)}/`), origin).href;
  const texts = corpus.records.filter(({ symbol }) => held.has(symbol));
  const others = corpus.records.filter(({ symbol }) => !held.has(symbol));
  const children = [
    heading(1, site.name.en),
    paragraph(site.description.en),
    paragraph(
      'Official words are reproduced exactly. A paragraph is addressed by the number it is cited with: #op80 is operative paragraph 80, #pp3 preambular paragraph 3. Quote with symbol, paragraph number and address.',
    ),
    heading(2, 'Texts'),
    links(
      texts.flatMap(({ symbol, ...record }) => {
        const title = recordTitle({ symbol, ...record }, 'en').text;
        return [
          [`${symbol} (Markdown)`, `${page(symbol)}document.md`, title] as const,
          [
            `${symbol} (JSON)`,
            `${page(symbol)}index.json`,
            'paragraphs with themes, citations, actors',
          ] as const,
          [`${symbol} (Akoma Ntoso)`, `${page(symbol)}document.akn.xml`, 'structured XML'] as const,
        ];
      }),
    ),
    heading(2, 'Data'),
    links([
      ['Developers', url('en/developers/'), 'every address with an example'],
      [
        'Permalinks',
        url('permalinks.json'),
        'every published address with the digest of its words',
      ],
      ['JSON Schema', url('schema/document.json'), 'of index.json'],
    ]),
    heading(2, 'Documents cited'),
    links(
      others.map((record) => [record.symbol, page(record.symbol), recordTitle(record, 'en').text]),
    ),
  ];
  return new Response(toMarkdown({ type: 'root', children }));
};
