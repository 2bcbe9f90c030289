import type { Mark, SetAside, SourceText } from './source-text.ts';

const superscripts = /[⁰¹²³⁴-⁹]+/gu;
const bold = /\*\*(?=\S)([^\n*]*[^\s*])\*\*/gu;

/**
 * Plain text with Markdown bold, as it is decoded, to a {@link SourceText} with the guarantees told
 * there.
 */
export function readText(file: string, decoded: string): SourceText {
  const lines = decoded
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\f/gu, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  return { file, ...takeBold(lines.join('\n')) };
}

/** Takes the asterisks of bold out of the text and keeps what they said as marks. */
function takeBold(source: string): Omit<SourceText, 'file'> {
  const marks: Mark[] = [];
  const setAside: SetAside[] = [];
  let text = '';
  let from = 0;
  let line = 1;
  for (const match of source.matchAll(bold)) {
    const before = source.slice(from, match.index);
    line += before.split('\n').length - 1;
    text += before;
    const words = match[1] ?? '';
    marks.push({ type: 'strong', start: text.length, end: text.length + words.length });
    setAside.push({ reason: 'markup', text: '****', line });
    text += words;
    from = match.index + match[0].length;
  }
  text += source.slice(from);
  for (const match of text.matchAll(superscripts)) {
    marks.push({ type: 'superscript', start: match.index, end: match.index + match[0].length });
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start), setAside };
}
