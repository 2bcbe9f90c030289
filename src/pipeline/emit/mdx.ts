import type { BlockContent, Root } from 'mdast';
import { mdxToMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { referenceAnchor } from '../../document/anchor.ts';
import type { Citation, EmittedLine, Section, Unit } from '../../document/schema/emitted.ts';
import type {
  Block,
  Content,
  FootnoteReference,
  Inline,
  Line,
  Paragraph,
  ResolvedDocument,
  Table,
} from '../../document/tree.ts';
import { emitInline } from './inline.ts';
import { jsxFlow } from './jsx.ts';
import { foldAfterOpening } from './opening.ts';

type Flow = BlockContent | MdxJsxFlowElement;

interface Context {
  readonly folder: string;
  readonly language: string;
  readonly lines: ReadonlyMap<Line, readonly Citation[]>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly anchorOf: (mark: FootnoteReference) => string;
}

/**
 * A document as MDX: a tree, serialised by a library, so that no character of a source can become
 * code or mark-up. Every Markdown paragraph in it is official text; everything else is an element.
 */
export function emitMdx(
  folder: string,
  document: ResolvedDocument,
  found: {
    readonly lines: readonly EmittedLine[];
    readonly sections: readonly Section[];
    readonly units: readonly Unit[];
  },
): string {
  const lines = document.children.filter((block) => block.type === 'line');
  const context: Context = {
    folder,
    language: document.language,
    units: new Map(found.units.map((unit) => [unit.anchor, unit])),
    lines: new Map(lines.map((line, index) => [line, found.lines[index]?.citations ?? []])),
    sections: new Map(found.sections.map((section) => [section.anchor, section])),
    anchorOf: markAnchors(),
  };
  const blocks = document.children.map((block) => emitBlock(context, block));
  const notes = document.footnotes.map(({ anchor, identifier, label, children }) =>
    jsxFlow('Footnote', { anchor, identifier, label }, [
      official(context, children, context.units.get(anchor)?.citations ?? []),
    ]),
  );
  const root: Root = {
    type: 'root',
    children: [...blocks, ...(notes.length > 0 ? [jsxFlow('Footnotes', {}, notes)] : [])],
  };
  return toMarkdown(root, {
    extensions: [mdxToMarkdown({ printWidth: Infinity })],
  });
}

/** Each mark of a note has an anchor of its own: fnref8, then fnref8-2. */
function markAnchors(): (mark: FootnoteReference) => string {
  const counts = new Map<string, number>();
  return ({ identifier }) => {
    const nth = (counts.get(identifier) ?? 0) + 1;
    counts.set(identifier, nth);
    return referenceAnchor(identifier, nth);
  };
}

function official(
  context: Context,
  inlines: readonly Inline[],
  citations: readonly Citation[],
): BlockContent {
  return {
    type: 'paragraph',
    children: emitInline(inlines, citations, context.anchorOf),
  };
}

function emitBlock(context: Context, block: Block<string>): Flow {
  switch (block.type) {
    case 'line':
      return jsxFlow('Line', { role: block.role }, [
        official(context, block.children, context.lines.get(block) ?? []),
      ]);
    case 'title':
      return jsxFlow('Title', { number: block.number }, [official(context, block.children, [])]);
    case 'heading': {
      const { anchor, level } = block;
      const section = context.sections.get(anchor);
      const range = {
        first: section?.first ?? null,
        last: section?.last ?? null,
      };
      const words = official(context, block.children, []);
      return jsxFlow('Heading', { anchor, level: String(level), ...range }, [words]);
    }
    case 'paragraph':
      return emitParagraph(context, block);
    case 'table':
      return emitTable(context, block);
    case 'division': {
      const { anchor, kind, label } = block;
      const title = block.title.length > 0 ? [official(context, block.title, [])] : [];
      const head = jsxFlow('DivisionTitle', { label }, title);
      const children = block.children.map((child) => emitBlock(context, child));
      return jsxFlow('Division', { anchor, kind }, [head, ...children]);
    }
    case 'unclassified': {
      const citations = context.units.get(block.anchor)?.citations ?? [];
      const words = official(context, block.children, citations);
      return jsxFlow('Unclassified', { anchor: block.anchor }, [words]);
    }
    default:
      return block satisfies never;
  }
}

function emitParagraph(context: Context, paragraph: Paragraph<string>): Flow {
  const { anchor, kind, label, number } = paragraph;
  const unit = context.units.get(anchor);
  const citations = ownCitations(paragraph, unit?.citations ?? []);
  const children = paragraph.children.map((child, index): Flow => {
    if (child.type === 'content') {
      const words = emitInline(child.children, citations(index), context.anchorOf);
      return { type: 'paragraph', children: index === 0 ? foldAfterOpening(words) : words };
    }
    return child.type === 'paragraph' ? emitParagraph(context, child) : emitBlock(context, child);
  });
  const { folder, language } = context;
  // Notes on the words before the items stand at those words, not after the last item.
  const items = paragraph.children.findIndex((child) => child.type === 'paragraph');
  if (items !== -1) children.splice(items, 0, jsxFlow('Beside', { folder, language, anchor }, []));
  return jsxFlow('Paragraph', { folder, language, anchor, kind, label, number }, children);
}

/** A unit's text runs through all of its contents; each content takes the citations in its part. */
function ownCitations(
  paragraph: Paragraph<string>,
  citations: readonly Citation[],
): (index: number) => Citation[] {
  const lengths = paragraph.children.map((child) =>
    child.type === 'content' ? textLength(child) : 0,
  );
  return (index) => {
    const from = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
    const to = from + (lengths[index] ?? 0);
    return citations
      .filter(({ start, end }) => start >= from && end <= to)
      .map((citation) => ({
        ...citation,
        start: citation.start - from,
        end: citation.end - from,
      }));
  };
}

const textLength = ({ children }: Content): number =>
  children.reduce(
    (sum, node) =>
      sum +
      (node.type === 'text'
        ? node.value.length
        : node.type === 'footnoteReference'
          ? 0
          : node.children.reduce((inner, child) => inner + child.value.length, 0)),
    0,
  );

function emitTable(context: Context, table: Table<string>): Flow {
  const rows = table.rows.map((row, index) =>
    jsxFlow(
      'TableRow',
      { head: table.header && index === 0 ? 'true' : null },
      row.map((cell) => jsxFlow('TableCell', {}, [official(context, cell.children, [])])),
    ),
  );
  return jsxFlow('OfficialTable', { anchor: table.anchor }, rows);
}
