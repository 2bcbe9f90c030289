import { parse } from 'parse5';
import { DraftBuilder } from './builder.ts';
import type { Draft } from './draft.ts';
import { textOf, type Element, type Node } from './html-elements.ts';
import { isLabel, isLabelledRow, isMasthead, isRealTable, tableRows } from './html-tables.ts';
import { countItems, supplyLabel } from './list-labels.ts';
import { refuseDeep } from './nesting.ts';
import type { Form, Mark } from './source-text.ts';
import { takeMarkdown } from './text.ts';

const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li listitem main nav note ol ordered orderedlist p para pre preamble section summary table tbody td tfoot th thead title tr udhr ul'.split(
    ' ',
  ),
);
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'nav']);
const markOf: Readonly<Record<string, Mark['type']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  sup: 'superscript',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};

/** Which of the characters of an HTML tree its maker added, as mammoth does for a Word file. */
export interface Origin {
  readonly form: Form;
  /** What stands for an element that was made up: a note's number, or nothing; null: none such. */
  readonly made: (element: Element) => string | null;
  /** The number of the note that a list's item is, '' where it prints its own sign, null: no note. */
  readonly noteNumber: (item: Element) => string | null;
  /** The numbers of the lists' first degree, where the file tells them better than its HTML. */
  readonly numbers: readonly string[];
}

const plainHtml: Origin = { form: 'html', made: () => null, noteNumber: () => null, numbers: [] };

/** HTML, or XML of the same plain kind, as a draft: its words, with typography as marks. */
export function readHtml(source: string, origin: Origin = plainHtml): Draft {
  refuseDeep(source);
  const builder = new DraftBuilder(origin.form);
  const root = parse(source);
  const items = root.childNodes.reduce(
    (sum, child) => sum + ('tagName' in child ? countItems(child) : 0),
    0,
  );
  const counted = items === origin.numbers.length ? [...origin.numbers] : null;
  for (const child of root.childNodes)
    walk(child, { builder, origin, counted, keepsLines: false, lists: [] });
  const draft = builder.draft();
  return /<pre[\s>]/iu.test(source) ? takeMarkdown(draft) : draft;
}

export interface Walk {
  readonly builder: DraftBuilder;
  readonly origin: Origin;
  /** The numbers that are left for the items to come; null where none are known. */
  readonly counted: string[] | null;
  /** Inside `pre`: lines are lines. */
  readonly keepsLines: boolean;
  /** The lists around, outermost first, with how many items they have had. */
  readonly lists: readonly { readonly element: Element; items: number }[];
}

function walk(node: Node, context: Walk): void {
  if (node.nodeName === '#text') {
    if (!('value' in node)) return;
    if (context.keepsLines) walkLines(node.value, context.builder);
    else context.builder.words(node.value);
    return;
  }
  if ('tagName' in node) walkElement(node, context);
}

function walkLines(text: string, builder: DraftBuilder): void {
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    if (index > 0 && line.trim() === '') builder.block();
    else if (index > 0) builder.line();
    builder.words(line);
  }
}

function walkElement(element: Element, context: Walk): void {
  const { builder, origin } = context;
  const name = element.tagName;
  const made = origin.made(element);
  if (made !== null) builder.supply(made);
  else if (silent.has(name) || isPageFoot(element) || isTrail(element))
    builder.aside(textOf(element));
  else if (name === 'br') builder.break();
  else if (isBacklink(element)) builder.aside(textOf(element));
  else if (name === 'table' && isRealTable(element) && !isPageHead(element, context))
    walkTable(element, context);
  else if (name === 'tr' && isLabelledRow(element)) walkLabelledRow(element, context);
  else if (name === 'dt' && isLabel(element)) walkLabel(element, context);
  else walkInside(element, context);
}

function walkInside(element: Element, context: Walk): void {
  const { builder } = context;
  const isBlock = blocks.has(element.tagName);
  if (isBlock) builder.block();
  const keepsLines = context.keepsLines || element.tagName === 'pre';
  const inner = supplyLabel(element, { ...context, keepsLines });
  const types = marksOf(element);
  const start = builder.position();
  for (const child of element.childNodes) walk(child, inner);
  for (const type of types) builder.mark(type, start);
  if (isBlock) builder.block();
}

/** The marks that an element's name or its style (as Word writes it) makes. */
function marksOf(element: Element): Mark['type'][] {
  const named = markOf[element.tagName];
  const style = element.attrs.find(({ name }) => name === 'style')?.value ?? '';
  const styled: Mark['type'][] = [];
  if (/font-weight\s?:\s?(?:bold|[6-9]00)/iu.test(style)) styled.push('strong');
  if (/font-style\s?:\s?italic/iu.test(style)) styled.push('emphasis');
  if (/vertical-align\s?:\s?super/iu.test(style)) styled.push('superscript');
  return named && !styled.includes(named) ? [named, ...styled] : styled;
}

/** A web page's foot: beside the page's main part, or with links; one with notes in it is none. */
const isPageFoot = (element: Element): boolean =>
  element.tagName === 'footer' &&
  (isBesideMain(element) ? !holdsNotes(element) : isLinksOnly(element));

/** The way to a page from the site's first one: a list beside the page's main part, or called so. */
const isTrail = (element: Element): boolean =>
  /^[ou]l$/u.test(element.tagName) &&
  (element.attrs.some(({ value }) => /breadcrumb/iu.test(value)) ||
    (isBesideMain(element) && !holdsNotes(element)));

const isBesideMain = ({ parentNode }: Element): boolean =>
  parentNode?.childNodes.some(({ nodeName }) => nodeName === 'main') ?? false;

const holdsNotes = (element: Element): boolean =>
  /\[\d{1,3}\]/u.test(textOf(element)) || hasNoteElement(element);

const hasNoteElement = ({ childNodes }: Element): boolean =>
  childNodes.some(
    (child) => 'tagName' in child && (/^(?:ol|sup)$/u.test(child.tagName) || hasNoteElement(child)),
  );

const isLinksOnly = ({ childNodes }: Element): boolean =>
  childNodes.some(({ nodeName }) => nodeName === 'a') &&
  !childNodes.some(({ nodeName }) => /^(?:ol|ul|p|sup|div)$/u.test(nodeName));

/** The arrow from a note back to its mark. */
const isBacklink = (element: Element): boolean =>
  element.tagName === 'a' && /^\s*[↑↩⤴^←]\uFE0E?\s*$/u.test(textOf(element));

/** How much of a page's navigation may stand before its document. */
const mostBefore = 400;

const isPageHead = (element: Element, { builder }: Walk): boolean =>
  builder.position() < mostBefore && isMasthead(element);

/** A row that only sets a label before its paragraph: one line. */
function walkLabelledRow(element: Element, context: Walk): void {
  const { builder } = context;
  builder.block();
  builder.cell(() => {
    for (const child of element.childNodes) {
      walk(child, context);
      builder.line();
    }
  });
  builder.block();
}

/** The term of a list of definitions that is the label of what is defined: one line with it. */
function walkLabel(element: Element, { builder, ...context }: Walk): void {
  builder.block();
  for (const child of element.childNodes) walk(child, { builder, ...context });
  builder.endLabel();
}

function walkTable(element: Element, context: Walk): void {
  const { builder } = context;
  const table = tableRows(element);
  builder.block();
  for (const child of table.before) walk(child, context);
  builder.block();
  const rows = table.rows.map((row) => {
    builder.line();
    return row.map((cell) =>
      builder.cell(() => {
        for (const child of cell.childNodes) walk(child, { ...context, lists: [] });
      }),
    );
  });
  builder.table(table.header, rows);
  builder.block();
}
