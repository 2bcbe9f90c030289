import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Citation, EmittedLine, Unit } from '../../../document/schema/emitted.ts';
import type { Record } from '../../../document/schema/record.ts';
import { plainText } from '../../../document/text.ts';
import type { Block, Content, Line, Paragraph, ResolvedDocument } from '../../../document/tree.ts';
import { bodyOf, type BodyContext } from './body.ts';
import { aknInline } from './inline.ts';
import { eIdOf, workIri } from './iri.ts';
import { metaOf } from './meta.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A document in Akoma Ntoso 3, with the naming of AKN4UN: a resolution is a `statement` of subtype
 * deliberation; masthead and title are its preface, preambular paragraphs its recitals.
 *
 * @param records all records, for the IRIs of what it cites.
 */
export function emitAkn(
  document: ResolvedDocument,
  found: { readonly lines: readonly EmittedLine[]; readonly units: readonly Unit[] },
  record: Record,
  records: readonly Record[],
): string {
  const context = contextOf(document, found.units, records);
  const { preface, preamble, body, conclusions } = divide(document.children);
  const lines = document.children.filter((block) => block.type === 'line');
  const citations = (line: Line): readonly Citation[] =>
    found.lines[lines.indexOf(line)]?.citations ?? [];
  const line = (block: Line): Element =>
    x('p', aknInline(context, block.children, citations(block)));
  const opening = preface.map((block) =>
    block.type === 'line'
      ? line(block)
      : x('longTitle', [
          x('p', [
            ...(block.number === null ? [] : [x('docNumber', block.number), ' ']),
            x('docTitle', aknInline(context, block.children, [])),
          ]),
        ]),
  );
  const main = bodyOf(context, body);
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('akomaNtoso', { xmlns: namespace }, [
      x('statement', { name: record.kind, contains: 'originalVersion' }, [
        metaOf(record, document.language),
        ...(opening.length > 0 ? [x('preface', opening)] : []),
        ...preambleOf(context, preamble, line),
        x('mainBody', main.length > 0 ? main : [x('p')]),
        ...(conclusions.length > 0 ? [x('conclusions', conclusions.map(line))] : []),
      ]),
    ]),
  ]);
}

type Opening = Extract<Block<string>, { type: 'line' | 'title' }>;

/** The parts of a document in order: what comes before the organ speaks, recitals, text, close. */
function divide(blocks: readonly Block<string>[]): {
  preface: Opening[];
  preamble: (Line | Paragraph<string>)[];
  body: Block<string>[];
  conclusions: Line[];
} {
  const isRecital = (block: Block<string>): boolean =>
    (block.type === 'line' && block.role === 'enacting') ||
    (block.type === 'paragraph' && block.kind === 'preambular');
  const isOpening = (block: Block<string>): block is Opening =>
    block.type === 'line' || block.type === 'title';
  const text = blocks.findIndex((block) => !isOpening(block) || isRecital(block));
  const start = text === -1 ? blocks.length : text;
  const afterRecitals = blocks.findIndex((block, at) => at >= start && !isRecital(block));
  const bodyStart = afterRecitals === -1 ? blocks.length : afterRecitals;
  const lastText = blocks.findLastIndex((block) => block.type !== 'line');
  const bodyEnd = Math.max(bodyStart, lastText + 1);
  return {
    preface: blocks.slice(0, start).filter(isOpening),
    preamble: blocks
      .slice(start, bodyStart)
      .filter((block) => block.type === 'line' || block.type === 'paragraph'),
    body: blocks.slice(bodyStart, bodyEnd),
    conclusions: blocks.slice(bodyEnd).filter((block) => block.type === 'line'),
  };
}

function preambleOf(
  context: BodyContext,
  blocks: readonly (Line | Paragraph<string>)[],
  line: (line: Line) => Element,
): Element[] {
  if (blocks.length === 0) return [];
  const formulas = blocks.flatMap((block) =>
    block.type === 'line' ? [x('formula', { name: 'enactingFormula' }, [line(block)])] : [],
  );
  const recitals = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [recital(context, block)] : [],
  );
  const list = recitals.length > 0 ? [x('recitals', { eId: 'recs_1' }, recitals)] : [];
  return [x('preamble', [...formulas, ...list])];
}

function recital(context: BodyContext, { anchor, children }: Paragraph<string>): Element {
  const words = children.flatMap((child) =>
    child.type === 'content'
      ? [x('p', aknInline(context, child.children, context.citationsOf(anchor, child)))]
      : [],
  );
  return x('recital', { eId: eIdOf(anchor) }, words.length > 0 ? words : [x('p')]);
}

function contextOf(
  document: ResolvedDocument,
  units: readonly Unit[],
  records: readonly Record[],
): BodyContext {
  const byAnchor = new Map(units.map((unit) => [unit.anchor, unit]));
  const offsets = contentOffsets(document.children);
  return {
    notes: new Map(document.footnotes.map((note) => [note.identifier, note])),
    noteCitations: new Map(units.map(({ anchor, citations }) => [anchor, citations])),
    printed: new Set(),
    href: ({ document: symbol, at }) => {
      const record = records.find((each) => each.symbol === symbol);
      const first = /^\d+/u.exec(at ?? '')?.[0];
      return (record ? workIri(record) : symbol) + (first === undefined ? '' : `#para_${first}`);
    },
    citationsOf: (anchor, content) => {
      const from = offsets.get(content) ?? 0;
      const to = from + plainText(content.children).length;
      return (byAnchor.get(anchor)?.citations ?? [])
        .filter(({ start, end }) => start >= from && end <= to)
        .map((citation) => ({
          ...citation,
          start: citation.start - from,
          end: citation.end - from,
        }));
    },
  };
}

/** Where in its unit’s text each piece of a paragraph’s own words begins. */
function contentOffsets(blocks: readonly Block<string>[]): Map<Content, number> {
  const offsets = new Map<Content, number>();
  const visit = (paragraph: Paragraph<string>): void => {
    let offset = 0;
    for (const child of paragraph.children) {
      if (child.type === 'content') {
        offsets.set(child, offset);
        offset += plainText(child.children).length;
      } else if (child.type === 'paragraph') visit(child);
    }
  };
  const walk = (block: Block<string>): void => {
    if (block.type === 'paragraph') visit(block);
    if (block.type === 'division') block.children.forEach(walk);
  };
  blocks.forEach(walk);
  return offsets;
}
