/**
 * The tree of a document. It is unist: `type`, `children` or `value`, `position`. Nodes are plain
 * readonly objects, so that a fixture is a file. `null` means: looked for and absent.
 *
 * A tree has stages, and each has its own type: a `Document` has no anchors yet (`A` is `null`),
 * in a `ResolvedDocument` every paragraph, heading and note has one (`A` is `string`).
 */
import type { ParagraphKind } from './anchor.ts';
import type { OfficialLanguage } from './schema/common.ts';

/** A place in the normalised source: line and column from 1, offset (UTF-16 units) from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Position {
  readonly start: Point;
  readonly end: Point;
}

interface Node {
  readonly position: Position | null;
}

export interface Text extends Node {
  readonly type: 'text';
  readonly value: string;
}

/** Bold in the source: the opening verb. */
export interface Strong extends Node {
  readonly type: 'strong';
  readonly children: readonly Text[];
}

/** Italics in the source: opening verbs and titles in the English, French, … texts. */
export interface Emphasis extends Node {
  readonly type: 'emphasis';
  readonly children: readonly Text[];
}

/** A footnote's mark. `identifier` joins it to its note; `label` is how it is printed: `¹`. */
export interface FootnoteReference extends Node {
  readonly type: 'footnoteReference';
  readonly identifier: string;
  readonly label: string;
}

export type Inline = Text | Strong | Emphasis | FootnoteReference;

/** A run of official words without a number of its own. */
export interface Content extends Node {
  readonly type: 'content';
  readonly children: readonly Inline[];
}

/** What a line outside the numbered paragraphs is. */
export type LineRole =
  | 'organ'
  | 'session'
  | 'agenda-item'
  | 'agenda-title'
  | 'adoption'
  | 'recommendation'
  | 'vote'
  | 'enacting'
  | 'byline'
  | 'date'
  | 'meeting'
  /** A resolution's own number where it has no title: `Resolution 687 (1991)`. */
  | 'number'
  | 'text';

export interface Line extends Node {
  readonly type: 'line';
  readonly role: LineRole;
  readonly children: readonly Inline[];
}

/** The title; `number` is printed before it: `2024/13.`. Security Council resolutions have none. */
export interface Title extends Node {
  readonly type: 'title';
  readonly number: string | null;
  readonly children: readonly Inline[];
}

export interface Heading<A> extends Node {
  readonly type: 'heading';
  readonly anchor: A;
  /** From 1; the source seldom shows it, so the record may say. */
  readonly level: number;
  readonly children: readonly Inline[];
}

export interface Table<A> extends Node {
  readonly type: 'table';
  readonly anchor: A;
  /** Rows of cells; the first row holds the column heads where `header` is true. */
  readonly header: boolean;
  readonly rows: readonly (readonly Content[])[];
}

/** What no rule understood: in place, shown, reported, never dropped. */
export interface Unclassified<A> extends Node {
  readonly type: 'unclassified';
  readonly anchor: A;
  readonly children: readonly Inline[];
}

export interface Paragraph<A> extends Node {
  readonly type: 'paragraph';
  readonly anchor: A;
  readonly kind: ParagraphKind;
  /** Its number as the sequence has it; counted for preambular paragraphs. */
  readonly number: string;
  /** The number or label as printed (`5.`, `(c)`, `14,`); null where none is. */
  readonly label: string | null;
  readonly children: readonly (Content | Paragraph<A> | Table<A> | Unclassified<A>)[];
}

/** An annex, appendix or lettered part: blocks with numbering and notes of their own. */
export interface Division<A> extends Node {
  readonly type: 'division';
  readonly anchor: A;
  readonly kind: 'annex' | 'appendix' | 'part';
  /** As printed: `Annex II`, `附件二`, `B`; empty for a part that only a heading tells. */
  readonly label: string;
  /** What stands for it in anchors, the same in every language: `ii`, `b`; empty where none is. */
  readonly number: string;
  readonly title: readonly Inline[];
  readonly children: readonly Block<A>[];
}

export type Block<A> =
  Line | Title | Heading<A> | Paragraph<A> | Table<A> | Division<A> | Unclassified<A>;

export interface FootnoteDefinition<A> extends Node {
  readonly type: 'footnoteDefinition';
  readonly anchor: A;
  readonly identifier: string;
  readonly label: string;
  readonly children: readonly Inline[];
}

export interface DocumentTree<A> extends Node {
  readonly type: 'document';
  readonly symbol: string;
  readonly language: OfficialLanguage;
  readonly children: readonly Block<A>[];
  /** In order of their identifiers, wherever the source prints them. */
  readonly footnotes: readonly FootnoteDefinition<A>[];
}

/** As parsed: nothing has an anchor yet. */
export type Document = DocumentTree<null>;

/** Every paragraph, heading and note has its anchor, every mark its note. */
export type ResolvedDocument = DocumentTree<string>;
