import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Citation } from '../../../document/schema/emitted.ts';
import type { Block, Content, Heading, Paragraph, Table } from '../../../document/tree.ts';
import { aknInline, type NoteContext } from './inline.ts';
import { eIdOf } from './iri.ts';

export interface BodyContext extends NoteContext {
  /** The citations of one piece of a unit’s words, placed within that piece. */
  readonly citationsOf: (anchor: string, content: Content) => readonly Citation[];
}

/** The main body: sections by the levels of their headings, with their paragraphs. */
export function bodyOf(context: BodyContext, blocks: readonly Block<string>[]): Element[] {
  const [first, ...rest] = blocks;
  if (!first) return [];
  if (first.type !== 'heading') return [hier(context, first), ...bodyOf(context, rest)];
  const end = rest.findIndex((block) => block.type === 'heading' && block.level <= first.level);
  const inside = end === -1 ? rest : rest.slice(0, end);
  return [section(context, first, inside), ...bodyOf(context, rest.slice(inside.length))];
}

function section(
  context: BodyContext,
  { anchor, children }: Heading<string>,
  inside: readonly Block<string>[],
): Element {
  const heading = x('heading', aknInline(context, children, []));
  const body = inside.length > 0 ? bodyOf(context, inside) : [x('content', [x('p')])];
  return x('section', { eId: eIdOf(anchor) }, [heading, ...body]);
}

function hier(context: BodyContext, block: Exclude<Block<string>, Heading<string>>): Element {
  switch (block.type) {
    case 'paragraph':
      return paragraph(context, block);
    case 'table':
      return x('hcontainer', { name: 'table', eId: eIdOf(block.anchor) }, [
        x('content', [table(context, block)]),
      ]);
    case 'division':
      return x('hcontainer', { name: block.kind, eId: eIdOf(block.anchor) }, [
        x('num', block.label),
        ...(block.title.length > 0 ? [x('heading', aknInline(context, block.title, []))] : []),
        ...bodyOf(context, block.children),
      ]);
    case 'unclassified':
      return x('hcontainer', { name: 'unclassified', eId: eIdOf(block.anchor) }, [
        x('content', [x('p', aknInline(context, block.children, []))]),
      ]);
    case 'line':
    case 'title':
      return x('hcontainer', { name: block.type }, [
        x('content', [x('p', aknInline(context, block.children, []))]),
      ]);
    default:
      return block satisfies never;
  }
}

const elementNames = {
  operative: 'paragraph',
  article: 'article',
  subparagraph: 'point',
  preambular: 'paragraph',
  plain: 'paragraph',
} as const;

/** A numbered paragraph; with subparagraphs its own words are their introduction, or wrap them up. */
function paragraph(context: BodyContext, node: Paragraph<string>): Element {
  const { anchor, kind, label, children } = node;
  const num = label === null ? [] : [x('num', label)];
  const parts = children.map((child) => ({ child, element: part(context, anchor, child) }));
  const nested = parts.findIndex(({ child }) => child.type === 'paragraph');
  const eId = eIdOf(anchor);
  const elements = (from: number, to?: number): Element[] =>
    parts.slice(from, to).map(({ element }) => element);
  if (nested === -1) {
    const content = x('content', parts.length > 0 ? elements(0) : [x('p')]);
    return x(elementNames[kind], { eId }, [...num, content]);
  }
  const last = parts.findLastIndex(({ child }) => child.type === 'paragraph');
  const middle = parts.slice(nested, last + 1).filter(({ child }) => child.type === 'paragraph');
  const intro = nested > 0 ? [x('intro', elements(0, nested))] : [];
  const wrapUp = last < parts.length - 1 ? [x('wrapUp', elements(last + 1))] : [];
  return x(elementNames[kind], { eId }, [
    ...num,
    ...intro,
    ...middle.map(({ element }) => element),
    ...wrapUp,
  ]);
}

function part(
  context: BodyContext,
  anchor: string,
  child: Paragraph<string>['children'][number],
): Element {
  switch (child.type) {
    case 'paragraph':
      return paragraph(context, child);
    case 'content':
      return x('p', aknInline(context, child.children, context.citationsOf(anchor, child)));
    case 'table':
      return table(context, child);
    case 'unclassified':
      return x('p', aknInline(context, child.children, []));
    default:
      return child satisfies never;
  }
}

const table = (context: BodyContext, { rows, header }: Table<string>): Element =>
  x(
    'table',
    rows.map((cells, index) =>
      x(
        'tr',
        cells.map((cell) =>
          x(header && index === 0 ? 'th' : 'td', [x('p', aknInline(context, cell.children, []))]),
        ),
      ),
    ),
  );
