import type { Block, Content, Document, FootnoteDefinition, Inline } from '../document/tree.ts';
import { openings } from './read/glyphs.ts';
import type { SourceText } from './read/source-text.ts';

/** Where the characters of a source went; white space is not counted. */
export interface Account {
  /** Characters of the file's text, those that its form supplies included. */
  readonly whole: number;
  /** Characters by what they became, most first. */
  readonly parts: readonly { readonly what: string; readonly characters: number }[];
  readonly sum: number;
  /** Characters that are missing (`-x`) or surplus (`+x`); '' where the account is closed. */
  readonly difference: string;
}

type Add = (what: string, text: string | null) => void;

/**
 * The account of every character that is not white space: what it became in the document, or why it
 * was set aside. It is closed where the parts have exactly the characters of the whole, each as
 * often as the whole has it, so that nothing is lost, added or said twice.
 */
export function account(source: SourceText, document: Document): Account {
  const balance = new Map<string, number>();
  const parts = new Map<string, number>();
  const count = (text: string, sign: 1 | -1): number => {
    let characters = 0;
    for (const char of text) {
      if (/\s/u.test(char)) continue;
      // Brackets of a line from right to left are read the other way round.
      const own = source.form === 'pdf' ? (openings[char] ?? char) : char;
      balance.set(own, (balance.get(own) ?? 0) + sign);
      characters += 1;
    }
    return characters;
  };
  const add: Add = (what, text) => {
    if (text === null || text === '') return;
    parts.set(what, (parts.get(what) ?? 0) + count(text, 1));
  };
  const whole = count(source.decoded, -1) + count(source.supplied, -1);
  for (const block of document.children) addBlock(add, block);
  for (const note of document.footnotes) addNote(add, note);
  for (const { reason, what, text } of source.setAside) add(`${reason}: ${what}`, text);
  const listed = [...parts].map(([what, characters]) => ({ what, characters }));
  return {
    whole,
    parts: listed.toSorted((a, b) => b.characters - a.characters),
    sum: listed.reduce((total, { characters }) => total + characters, 0),
    difference: differenceOf(balance),
  };
}

function differenceOf(balance: ReadonlyMap<string, number>): string {
  return [...balance]
    .filter(([, count]) => count !== 0)
    .map(([char, count]) => `${count > 0 ? '+' : '-'}${Math.abs(count)}×${char}`)
    .join(' ');
}

function addBlock(add: Add, block: Block<null> | Content): void {
  switch (block.type) {
    case 'line':
      addInline(add, `line: ${block.role}`, block.children);
      return;
    case 'title':
      add('number', block.number);
      addInline(add, 'title', block.children);
      return;
    case 'heading':
    case 'unclassified':
    case 'content':
      addInline(add, block.type, block.children);
      return;
    case 'paragraph':
      add('number', block.label);
      for (const child of block.children) addChild(add, `${block.kind} paragraph`, child);
      return;
    case 'table':
      for (const cell of block.rows.flat()) addInline(add, 'table', cell.children);
      return;
    case 'division':
      add('number', block.label);
      addInline(add, 'title', block.title);
      for (const child of block.children) addBlock(add, child);
      return;
    default:
      block satisfies never;
  }
}

/** Words count for the paragraph they stand in; all else for what it is. */
function addChild(add: Add, what: string, child: Block<null> | Content): void {
  if (child.type === 'content') addInline(add, what, child.children);
  else addBlock(add, child);
}

function addNote(add: Add, { label, children }: FootnoteDefinition<null>): void {
  add('number', label);
  addInline(add, 'footnote', children);
}

function addInline(add: Add, what: string, nodes: readonly Inline[]): void {
  for (const node of nodes) {
    if (node.type === 'text') add(what, node.value);
    else if (node.type === 'footnoteReference') add('footnote mark', node.label);
    else addInline(add, what, node.children);
  }
}

/** The account as a person reads it: a line a part, the sum, and whether it is closed. */
export function formatAccount(file: string, entry: Account): string {
  const width = Math.max(8, ...entry.parts.map(({ what }) => what.length));
  const row = (what: string, characters: number): string =>
    `  ${what.padEnd(width)} ${String(characters).padStart(9)}`;
  const state = entry.difference === '' ? 'closed' : `OPEN: ${entry.difference.slice(0, 200)}`;
  return [
    `${file}: ${entry.whole} characters, account ${state}`,
    ...entry.parts.map(({ what, characters }) => row(what, characters)),
    row('sum', entry.sum),
  ].join('\n');
}
