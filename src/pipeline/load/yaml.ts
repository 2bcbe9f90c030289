import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { normalizeSymbol } from '../../document/symbol.ts';

/** A YAML file, or the front matter of an MDX file, with the lines that it stands in. */
export interface Yaml {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
  readonly lines: readonly string[];
}

/** Where something stands, and the line it stands in. */
export type Spot = Pick<Diagnostic, 'place' | 'excerpt'>;

type Path = readonly PropertyKey[];

/** Parses a file's YAML; lines count from the file's first one, in front matter too. */
export function yamlOf(file: string, text: string): Yaml {
  const counter = new LineCounter();
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u.exec(text)?.[1] ?? '';
  // The blank line stands for the one that opens the front matter.
  const yaml = file.endsWith('.mdx') ? `\n${frontMatter}` : text;
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: true });
  return { document, counter, lines: text.split(/\r?\n/u) };
}

function spotAt({ counter, lines }: Yaml, offset: number): Spot {
  const { line, col } = counter.linePos(offset);
  return { place: { line, column: col }, excerpt: lines[line - 1] ?? '' };
}

/** The place of a fault in the syntax. */
export function spotOfFault(yaml: Yaml): Spot {
  const [fault] = yaml.document.errors;
  return spotAt(yaml, fault?.pos[0] ?? 0);
}

/** The place of a field's value; of the nearest field around it where it is missing. */
export function spotOfField(yaml: Yaml, path: Path): Spot {
  for (let length = path.length; length >= 0; length--) {
    const node = yaml.document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return spotAt(yaml, node.range[0]);
  }
  return spotAt(yaml, 0);
}

/** The place of a field's name. */
export function spotOfKey(yaml: Yaml, path: Path, key: string): Spot {
  const map = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find(({ key: own }) => isScalar(own) && own.value === key)
    : undefined;
  return isScalar(pair?.key) && pair.key.range
    ? spotAt(yaml, pair.key.range[0])
    : spotOfField(yaml, path);
}

/** `source` says in free words where a fact was seen: often with the symbol that the fact is. */
const isProvenance = (parent: unknown): boolean =>
  isPair(parent) && isScalar(parent.key) && parent.key.value === 'source';

/** The place where a value stands for the nth time, or null. */
export function spotOfValue(yaml: Yaml, value: string, nth: number): Spot | null {
  let left = nth;
  let spot: Spot | null = null;
  visit(yaml.document, {
    Scalar(key, { value: own, range }, path) {
      const isOther = own !== value && !(typeof own === 'string' && normalizeSymbol(own) === value);
      if (key === 'key' || isOther || !range || isProvenance(path.at(-1))) return undefined;
      if (left-- > 0) return undefined;
      spot = spotAt(yaml, range[0]);
      return visit.BREAK;
    },
  });
  return spot;
}
