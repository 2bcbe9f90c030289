import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Element = DefaultTreeAdapterMap['element'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];
type ChildNode = DefaultTreeAdapterMap['childNode'];

/** One HTML file of the built site. */
export interface BuiltPage {
  /** Its address under the site's folder: `zh/E/RES/2024/13/`. */
  readonly path: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlyMap<string, number>;
  readonly root: ParentNode;
}

/** The paths of all files below a folder, with `/`, sorted. */
export async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Parses one HTML file. */
export async function readPage(directory: string, file: string): Promise<BuiltPage> {
  const root = parse(await readFile(join(directory, file), 'utf8'));
  const elements = [...elementsIn(root)];
  const ids = new Map<string, number>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id !== null) ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  return { path: file.replace(/index\.html$/u, ''), elements, ids, root };
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

function* elementsIn(node: ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if ('tagName' in child) yield child;
    if ('childNodes' in child) yield* elementsIn(child);
  }
}

/**
 * The official words of a page by the mark-up contract: the text of all `data-official` elements in
 * document order, less what is marked `data-ui`.
 */
export function officialText(node: ParentNode | ChildNode, inside = false): string {
  if (node.nodeName === '#text' && 'value' in node) return inside ? node.value : '';
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && attribute(node, 'data-ui') !== null) return '';
  const official = inside || ('tagName' in node && attribute(node, 'data-official') !== null);
  return node.childNodes.map((child) => officialText(child, official)).join('');
}
