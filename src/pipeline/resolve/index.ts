import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import {
  footnoteAnchor,
  paragraphAnchor,
  sectionAnchor,
  subparagraphAnchor,
} from '../../document/anchor.ts';
import type { Record } from '../../document/schema/record.ts';
import { plainText } from '../../document/text.ts';
import type {
  Block,
  Content,
  Document,
  FootnoteDefinition,
  Heading,
  Paragraph,
  Position,
  ResolvedDocument,
  Table,
  Unclassified,
} from '../../document/tree.ts';
import { referencesIn } from './references.ts';

interface Context {
  readonly sections: Record['sections'];
  readonly taken: Set<string>;
  readonly report: (id: ProblemId, position: Position | null, found: string) => void;
  headings: number;
  loose: number;
}

type Child<A> = Content | Paragraph<A> | Table<A> | Unclassified<A>;

/**
 * Gives every paragraph, heading and footnote its anchor, and checks that marks and notes belong
 * together. A second use of an anchor takes `-2`: an address is never shared.
 *
 * @param file the source's path, for reports.
 */
export function resolve(
  file: string,
  document: Document,
  record: Record,
): Outcome<ResolvedDocument> {
  const diagnostics: Diagnostic[] = [];
  const context: Context = {
    sections: record.sections,
    taken: new Set(),
    report: (id, position, found) => {
      diagnostics.push({ id, file, place: position?.start ?? null, excerpt: '', found });
    },
    headings: 0,
    loose: 0,
  };
  const children = document.children.map((block) => resolveBlock(context, block, ''));
  const footnotes = document.footnotes.map((note): FootnoteDefinition<string> => ({
    ...note,
    anchor: claim(context, footnoteAnchor(note.identifier)),
  }));
  const resolved: ResolvedDocument = { ...document, children, footnotes };
  checkFootnotes(context, resolved);
  return { value: resolved, diagnostics };
}

function claim({ taken }: Context, wanted: string): string {
  let anchor = wanted;
  for (let nth = 2; taken.has(anchor); nth++) anchor = `${wanted}-${nth}`;
  taken.add(anchor);
  return anchor;
}

function resolveBlock(context: Context, block: Block<null>, scope: string): Block<string> {
  switch (block.type) {
    case 'line':
    case 'title':
      return block;
    case 'heading':
      return resolveHeading(context, block);
    case 'paragraph':
      return resolveParagraph(context, block, scope);
    case 'table':
    case 'unclassified':
      return loose(context, block, scope);
    case 'division': {
      const own = [scope, block.kind, block.number].filter(Boolean).join('-');
      const anchor = claim(context, own);
      const children = block.children.map((child) => resolveBlock(context, child, anchor));
      return { ...block, anchor, children };
    }
    default:
      return block satisfies never;
  }
}

function resolveHeading(context: Context, heading: Heading<null>): Heading<string> {
  const text = plainText(heading.children);
  const known = context.sections.find((section) => section.heading === text);
  context.headings += 1;
  if (!known) context.report('heading-unknown', heading.position, text);
  const anchor = claim(context, sectionAnchor(known?.slug ?? String(context.headings)));
  return { ...heading, anchor, level: known?.level ?? heading.level };
}

function resolveParagraph(
  context: Context,
  paragraph: Paragraph<null>,
  scope: string,
): Paragraph<string> {
  const kind = paragraph.kind === 'subparagraph' ? 'plain' : paragraph.kind;
  const anchor = claim(context, paragraphAnchor(scope, kind, paragraph.number));
  return { ...paragraph, anchor, children: resolveChildren(context, paragraph, anchor, 1) };
}

function resolveChildren(
  context: Context,
  paragraph: Paragraph<null>,
  parent: string,
  degree: number,
): Child<string>[] {
  return paragraph.children.map((child): Child<string> => {
    if (child.type === 'content') return child;
    if (child.type !== 'paragraph') return loose(context, child, parent);
    const anchor = claim(context, subparagraphAnchor(parent, child.number, degree));
    return { ...child, anchor, children: resolveChildren(context, child, anchor, degree + 1) };
  });
}

/** Tables and what no rule understood take numbers of their own: `x1`, `op5-x2`. */
function loose(
  context: Context,
  node: Table<null> | Unclassified<null>,
  scope: string,
): Table<string> | Unclassified<string> {
  context.loose += 1;
  const anchor = claim(context, `${scope === '' ? '' : `${scope}-`}x${context.loose}`);
  return { ...node, anchor };
}

function checkFootnotes(context: Context, document: ResolvedDocument): void {
  const references = referencesIn(document);
  const defined = new Set(document.footnotes.map(({ identifier }) => identifier));
  const marked = new Set(references.map(({ identifier }) => identifier));
  for (const { identifier, position } of references) {
    if (!defined.has(identifier)) context.report('footnote-undefined', position, identifier);
  }
  for (const { identifier, position } of document.footnotes) {
    if (!marked.has(identifier)) context.report('footnote-unreferenced', position, identifier);
  }
}
