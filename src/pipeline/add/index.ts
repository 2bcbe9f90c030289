import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ProblemId } from '../../diagnostics/problems.ts';
import { officialLanguages, type OfficialLanguage } from '../../document/schema/common.ts';
import { isSymbol, normalizeSymbol, symbolToFolder } from '../../document/symbol.ts';
import { parse } from '../parse/index.ts';
import { read } from '../read/index.ts';
import type { Form, SourceText } from '../read/source-text.ts';
import { languageOf } from './language.ts';
import { outlineOf } from './outline.ts';
import { recognise, type Recognised } from './recognise.ts';
import { recordFile } from './record-file.ts';

/** A file to add, and what a person says of it over what it says of itself. */
export interface Addition {
  readonly contentDirectory: string;
  /** The file's name, for its ending and for reports. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly symbol: string | null;
  readonly language: OfficialLanguage | null;
  /** Replace a text that is there. */
  readonly force: boolean;
  /** The file must be of the symbol given, as one that a service sent. */
  readonly mustMatch: boolean;
}

/** What came of it: the files that were written, and what was understood. */
export interface Added {
  readonly written: readonly string[];
  readonly outline: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Adds a document to `content/documents/`: recognises what it is, writes its text byte for byte and,
 * where none is there, its first record. Nothing that exists is overwritten without `force`, and a
 * record never.
 */
export async function addDocument(addition: Addition): Promise<Added> {
  const diagnostics: Diagnostic[] = [];
  const refuse = (id: ProblemId, found: string): Added => {
    const own: Diagnostic = { id, file: addition.file, place: null, excerpt: '', found };
    return { written: [], outline: '', diagnostics: [...diagnostics, own] };
  };
  const source = await read(addition.file, addition.bytes);
  diagnostics.push(...source.diagnostics);
  if (!source.value) return { written: [], outline: '', diagnostics };
  const language = addition.language ?? languageOf(source.value.text);
  if (!language) return refuse('language-unknown', source.value.text.slice(0, 40).trim());
  const parsed = parse(source.value, { symbol: addition.symbol ?? 'UN/unknown', language });
  diagnostics.push(...parsed.diagnostics);
  const known = recognise(source.value, parsed.value, language);
  const symbol = normalizeSymbol(addition.symbol ?? known.symbol ?? '');
  if (!isSymbol(symbol)) return refuse('symbol-invalid', symbol === '' ? 'none' : symbol);
  if (addition.mustMatch && !isOf(source.value, known, symbol)) {
    return refuse(
      'fetch-not-document',
      `${known.symbol ?? 'another document'} instead of ${symbol}`,
    );
  }
  const plan: Plan = { symbol, language, form: source.value.form, known };
  const outcome = await write(addition, plan);
  if ('taken' in outcome) return refuse('document-exists', outcome.taken);
  const record = outcome.hasRecord ? [] : refuse('record-missing', symbol).diagnostics.slice(-1);
  return {
    written: outcome.written,
    outline: summary(plan, outlineOf(parsed.value)),
    diagnostics: [...diagnostics, ...record],
  };
}

interface Plan {
  readonly symbol: string;
  readonly language: OfficialLanguage;
  readonly form: Form;
  readonly known: Recognised;
}

/** A file is of a symbol where its pages carry it, or its text does. */
function isOf({ text, setAside }: SourceText, known: Recognised, symbol: string): boolean {
  if (known.symbol === symbol) return true;
  const bare = (words: string): string => words.replace(/\s+/gu, '');
  return (
    setAside.some((entry) => bare(entry.text) === symbol) ||
    bare(text.slice(0, 3000)).includes(symbol)
  );
}

const extensions: Readonly<Record<Form, string>> = {
  text: 'txt',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
};

type Outcome =
  { readonly taken: string } | { readonly written: readonly string[]; readonly hasRecord: boolean };

async function write(addition: Addition, plan: Plan): Promise<Outcome> {
  const folder = join(addition.contentDirectory, 'documents', symbolToFolder(plan.symbol));
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const texts = names.filter((name) => isTextOf(name, plan.language));
  if (texts[0] !== undefined && !addition.force) return { taken: join(folder, texts[0]) };
  for (const name of texts) await rm(join(folder, name));
  const isXml = plan.form === 'html' && extname(addition.file) === '.xml';
  const text = join(folder, `${plan.language}.${isXml ? 'xml' : extensions[plan.form]}`);
  await writeFile(text, addition.bytes);
  if (names.includes('record.yaml')) return { written: [text], hasRecord: true };
  const record = recordFile(plan.symbol, plan.language, plan.known);
  if (record === null) return { written: [text], hasRecord: false };
  const file = join(folder, 'record.yaml');
  await writeFile(file, record, { flag: 'wx' });
  return { written: [text, file], hasRecord: true };
}

const isTextOf = (name: string, language: OfficialLanguage): boolean =>
  new RegExp(`^${language}\\.(?:txt|html|xml|docx|pdf)$`, 'u').test(name);

function summary({ symbol, language, known }: Plan, outline: string): string {
  const facts = [
    ['symbol', symbol],
    ['language', language],
    ['kind', known.kind],
    ['organ', known.organ ?? '?'],
    ['date', known.date ?? '?'],
    ['title', known.title ?? '(none)'],
  ].map(([what, value]) => `${what}: ${value}`);
  const doubts = known.doubts.map((doubt) => `doubt: ${doubt}`);
  return [...facts, ...doubts, '', outline].join('\n');
}

/** A language as an option names it, or null where it is none. */
export const toLanguage = (text: string | undefined): OfficialLanguage | null =>
  officialLanguages.find((language) => language === text) ?? null;
