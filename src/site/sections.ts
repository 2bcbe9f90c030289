/**
 * The paragraphs of a section in short: `1–79`, `PP 1–10`, `80`.
 *
 * @param first anchor of its first paragraph, @param last of its last.
 */
export function sectionRange(first: string, last: string): string {
  const from = /(\D*)(\d+)$/u.exec(first);
  const to = /(\d+)$/u.exec(last);
  if (!from || !to) return '';
  const prefix = from[1]?.endsWith('pp') === true ? 'PP ' : '';
  return from[2] === to[1] ? `${prefix}${from[2]}` : `${prefix}${from[2]}–${to[1]}`;
}
