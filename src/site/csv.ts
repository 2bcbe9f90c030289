/** A cell of a table: text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180): comma, CRLF, quotes where a cell needs them. A byte-order mark goes
 * first, by which spreadsheets know that Chinese text is UTF-8.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is quoted as text, lest a spreadsheet run it. */
function cell(value: Cell): string {
  const raw = value === null ? '' : String(value);
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(raw) ? `'${raw}` : raw;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvResponse = (
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): Response =>
  new Response(toCsv(header, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
