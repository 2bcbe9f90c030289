import type { SectionLinks } from './authorities.ts';

/** A node of the picture: a part of the text on the left, a document on the right. */
export interface NetworkNode {
  readonly key: string;
  readonly label: string;
  readonly y: number;
}

export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  /** The curve, as the `d` of a path. */
  readonly path: string;
  /** Width of the line: how many paragraphs. */
  readonly width: number;
  readonly units: readonly string[];
}

export interface NetworkPicture {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly sections: readonly NetworkNode[];
  readonly documents: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

const row = 24;
const columns = { left: 250, right: 570, width: 900, top: 24 } as const;

/**
 * Lays out which part of a text leans on which documents. Documents stand by the middle of the parts
 * that mention them, so that few lines cross; each part stands in the middle of its share.
 *
 * @param label gives a document’s name in the picture.
 */
export function networkPicture(
  parts: readonly SectionLinks[],
  label: (symbol: string) => string,
): NetworkPicture {
  const symbols = [
    ...new Set(parts.flatMap(({ documents }) => documents.map(({ symbol }) => symbol))),
  ];
  const middle = (symbol: string): number => {
    const places = parts.flatMap(({ documents }, index) =>
      documents
        .filter((each) => each.symbol === symbol)
        .flatMap(({ units }) => units.map(() => index)),
    );
    return places.reduce((sum, place) => sum + place, 0) / places.length;
  };
  const ordered = symbols
    .map((symbol) => ({ symbol, at: middle(symbol) }))
    .sort((a, b) => a.at - b.at || (a.symbol < b.symbol ? -1 : 1));
  const documents = ordered.map(({ symbol }, index) => ({
    key: symbol,
    label: label(symbol),
    y: columns.top + index * row,
  }));
  const height = 2 * columns.top + Math.max(1, documents.length - 1) * row;
  const gap = height / parts.length;
  const sections = parts.map(({ anchor, title }, index) => ({
    key: anchor,
    label: title,
    y: Math.round(gap * (index + 0.5)),
  }));
  const edges = parts.flatMap(({ anchor, documents: cited }, index) =>
    cited.map(({ symbol, units }): NetworkEdge => {
      const from = sections[index]?.y ?? 0;
      const to = documents.find(({ key }) => key === symbol)?.y ?? 0;
      const bend = (columns.left + columns.right) / 2;
      const path = `M${columns.left} ${from}C${bend} ${from} ${bend} ${to} ${columns.right} ${to}`;
      return { from: anchor, to: symbol, path, width: Math.min(9, 1 + units.length * 0.6), units };
    }),
  );
  const { left, right, width } = columns;
  return { width, height, left, right, sections, documents, edges };
}
