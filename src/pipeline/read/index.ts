import type { Outcome } from '../../diagnostics/diagnostic.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { finish, type Draft } from './draft.ts';
import { recogniseForm } from './form.ts';
import { setFurnitureAside } from './furniture.ts';
import { readHtml } from './html.ts';
import { joinBrokenWords } from './hyphens.ts';
import { readPdf } from './pdf.ts';
import { inMegabytes, maximumBytes, Refusal } from './refusal.ts';
import { withSuperscripts } from './superscripts.ts';
import type { SourceText } from './source-text.ts';
import { readText } from './text.ts';

/**
 * Reads a source file's bytes: text in any encoding, HTML or XML, Word (docx) or PDF. The form is
 * known by the content; the file's name is for reports only.
 *
 * @param file its path, for reports.
 * @returns the text, or null with a diagnostic where there is none to be had. It never throws.
 */
export async function read(file: string, bytes: Uint8Array): Promise<Outcome<SourceText | null>> {
  const notes: { id: ProblemId; found: string }[] = [];
  const note = (id: ProblemId, found: string): number => notes.push({ id, found });
  let value: SourceText | null = null;
  try {
    const draft = await readForm(bytes, note);
    if (draft.text.trim() === '') throw new Refusal('file-empty', 'only white space');
    value = finish(file, joinBrokenWords(setFurnitureAside(withSuperscripts(draft))));
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    note(cause.id, cause.found);
  }
  const diagnostics = notes.map((entry) => ({ ...entry, file, place: null, excerpt: '' }));
  return { value, diagnostics };
}

async function readForm(
  bytes: Uint8Array,
  note: (id: ProblemId, found: string) => void,
): Promise<Draft> {
  if (bytes.length === 0) throw new Refusal('file-empty', '0 bytes');
  if (bytes.length > maximumBytes) {
    throw new Refusal('file-too-large', inMegabytes(bytes.length));
  }
  const recognised = recogniseForm(bytes);
  if ('not' in recognised) throw new Refusal('file-not-text', recognised.not);
  if (recognised.form === 'docx') return readDocx(bytes);
  if (recognised.form === 'pdf') return readPdf(bytes);
  const decoded = decode(bytes);
  if (!decoded) throw new Refusal('encoding-unknown', 'bytes that no known encoding makes text of');
  if (decoded.text.includes('\0')) throw new Refusal('file-not-text', 'a NUL character');
  if (decoded.guessed) note('encoding-guessed', decoded.encoding);
  return recognised.form === 'html' ? readHtml(decoded.text) : readText(decoded.text);
}
