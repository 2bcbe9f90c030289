/**
 * Fonts of PDF files often name a glyph by the shape it has, not by the character it stands for:
 * Arabic letters as joined forms, Han characters as radicals, `fi` as one sign. Decoding a PDF
 * takes them back to the characters.
 */
const shapes = /[\u2E80-\u2FDF\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC]/gu;

/** Radicals that Unicode does not decompose, as fonts for simplified Chinese use them. */
const radicals = new Map(
  [
    '⺁厂⺄乙⺆冂⺈刀⺊卜⺌小⺍小⺒巳⺓幺⺗心⺘手⺙攵⺛旡⺝月⺟母⺠民⺢水⺣火⺦爿⺩王⺪疋⺫目⺬示',
    '⺮竹⺯糸⺰纟⺲网⺳网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足',
    '⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟',
    '⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const) ?? [],
);

/** A text with its glyph shapes taken back to characters. */
export const fromGlyphs = (text: string): string =>
  text.replace(shapes, (shape) => radicals.get(shape) ?? shape.normalize('NFKC'));

/** Each bracket that closes, with the one that opens. */
export const openings: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '»': '«',
  '>': '<',
};
const mirrors = new Map(
  Object.entries(openings).flatMap(
    ([a, b]) =>
      [
        [a, b],
        [b, a],
      ] as const,
  ),
);

/** Brackets as the reader of a right-to-left line sees them. */
export const mirrored = (text: string): string =>
  text.replace(/[()[\]{}«»<>]/gu, (sign) => mirrors.get(sign) ?? sign);
