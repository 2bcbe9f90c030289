/**
 * Everything that can be wrong with an input, in one table. `expected` says what was looked for,
 * `action` what a person can do. Each has a section of its own in `docs/problems.md`.
 */
export type Severity = 'error' | 'warning' | 'info';

export interface Problem {
  readonly severity: Severity;
  readonly message: string;
  readonly expected: string;
  readonly action: string;
}

export const problems = {
  'record-missing': {
    severity: 'error',
    message: 'the folder has no record.yaml',
    expected: 'a record.yaml with at least symbol, kind and organ',
    action: 'write one, or remove the folder',
  },
  'yaml-invalid': {
    severity: 'error',
    message: 'the file is not written as YAML',
    expected:
      'one “field: value” a line, lists with hyphens, the same indent for what belongs together',
    action:
      'correct the line, or the one above it; a value with “: ” or “#” in it stands in quotes',
  },
  'field-missing': {
    severity: 'error',
    message: 'a field is missing that must be there',
    expected: 'every field that the schema in src/document/schema does not call optional',
    action: 'write the field; a neighbouring file shows how',
  },
  'field-unknown': {
    severity: 'error',
    message: 'no field has this name',
    expected: 'a field that the schema in src/document/schema names',
    action: 'correct the name, or remove the field',
  },
  'schema-invalid': {
    severity: 'error',
    message: 'a field holds what it cannot',
    expected: 'what the schema in src/document/schema says of the field',
    action: 'correct the value',
  },
  'date-invalid': {
    severity: 'error',
    message: 'this is no date of the calendar',
    expected: 'a day, month or year: 2024-07-23, 2024-07 or "2024"',
    action: 'look the date up in the document, and write year, month and day in this order',
  },
  'record-symbol-invalid': {
    severity: 'error',
    message: 'the symbol of the record is none',
    expected:
      'an official symbol such as A/RES/70/125, or for a work without one a short name under its publisher: UNESCO/ai-ethics',
    action: 'copy the symbol from the document’s first page',
  },
  'symbol-duplicate': {
    severity: 'error',
    message: 'two records have the same symbol',
    expected: 'one record a symbol',
    action: 'merge the two folders, or correct one of the symbols',
  },
  'reference-unknown': {
    severity: 'error',
    message: 'a name leads to nothing',
    expected: 'the symbol of a record, the id of an actor or verb, or the slug of a theme',
    action: 'correct the name, or add what it names',
  },
  'anchor-unknown': {
    severity: 'error',
    message: 'the document has no such anchor',
    expected: 'an anchor of the document, such as pp3 or op80',
    action: 'correct the anchor',
  },
  'words-not-found': {
    severity: 'error',
    message: 'the words do not stand in the paragraph',
    expected: 'words exactly as the paragraph prints them',
    action: 'copy the words from the paragraph',
  },
  'file-empty': {
    severity: 'error',
    message: 'the file is empty',
    expected: 'the text of a document',
    action: 'put the text there, or remove the file: a record needs no text',
  },
  'file-not-text': {
    severity: 'error',
    message: 'the file is not text',
    expected: 'text, HTML, Word (docx) or PDF',
    action: 'check that the file is what its name says',
  },
  'file-too-large': {
    severity: 'error',
    message: 'the file is too large',
    expected: 'at most 20 MB: the longest resolutions have less than 1 MB',
    action: 'check that it is one document, and take out pictures',
  },
  'file-damaged': {
    severity: 'error',
    message: 'the file is damaged',
    expected: 'a file that its own program opens',
    action: 'get the file again from where it came from',
  },
  'encoding-unknown': {
    severity: 'error',
    message: 'the encoding of the text is not known',
    expected: 'UTF-8, UTF-16, or one of the usual older encodings',
    action: 'save the text as UTF-8',
  },
  'encoding-guessed': {
    severity: 'info',
    message: 'the encoding was guessed from the bytes',
    expected: 'UTF-8',
    action: 'read a few lines of the page; if they are wrong, save the text as UTF-8',
  },
  'pdf-encrypted': {
    severity: 'error',
    message: 'the PDF is encrypted',
    expected: 'a PDF that opens without a password',
    action: 'get the official file, or save it without a password',
  },
  'pdf-scanned': {
    severity: 'error',
    message: 'the PDF has no text: its pages are pictures',
    expected: 'a PDF with text, as the documents service gives it',
    action: 'get the official file, or run character recognition and give the text',
  },
  'zip-too-large': {
    severity: 'error',
    message: 'the Word file unpacks to more than a document can need',
    expected: 'at most 100 MB unpacked, in at most 2,000 files',
    action: 'take out pictures and attachments, or save the text alone',
  },
  'nesting-too-deep': {
    severity: 'error',
    message: 'the file’s elements lie too deep in each other',
    expected: 'at most 400 tags inside one another',
    action: 'save the text in a simpler form',
  },
  'account-open': {
    severity: 'error',
    message: 'characters of the source are missing from the document, or stand there twice',
    expected: 'each character of the source once',
    action: 'report the file: this is a fault of the reader',
  },
  'language-unknown': {
    severity: 'error',
    message: 'the language of the text was not recognised',
    expected: 'a text in Arabic, Chinese, English, French, Russian or Spanish',
    action: 'say it with --lang',
  },
  'symbol-invalid': {
    severity: 'error',
    message: 'there is no symbol, or what stands for it is none',
    expected: 'an official symbol such as A/RES/70/125',
    action: 'say it with --symbol',
  },
  'document-exists': {
    severity: 'error',
    message: 'the document has a text in this language already',
    expected: 'no text of this language in the folder',
    action: 'compare the two; to replace the one that is there, use --force',
  },
  'fetch-missing': {
    severity: 'error',
    message: 'the documents service has no such file',
    expected: 'a document that is published in this language',
    action: 'check the symbol on https://documents.un.org, or try another language',
  },
  'fetch-failed': {
    severity: 'error',
    message: 'the file could not be fetched',
    expected: 'an answer of the documents service',
    action: 'try again later, or download the file by hand and add it',
  },
  'fetch-not-document': {
    severity: 'error',
    message: 'what came is not the document that was asked for',
    expected: 'a PDF that carries the symbol',
    action: 'open the address in a browser, and add the right file by hand',
  },
  'enacting-missing': {
    severity: 'warning',
    message: 'no line names the organ that adopts',
    expected: 'a line such as “经济及社会理事会，” or “The General Assembly,”',
    action: 'check whether the beginning of the text is missing',
  },
  'number-missing': {
    severity: 'warning',
    message: 'a paragraph number is missing',
    expected: 'paragraphs numbered one after the other',
    action: 'check the source around this place',
  },
  'number-twice': {
    severity: 'warning',
    message: 'a paragraph number stands twice',
    expected: 'each number once',
    action: 'check the source around this place',
  },
  'number-displaced': {
    severity: 'warning',
    message: 'a paragraph number stands behind its first line; it was put before it',
    expected: 'the number at the beginning of its paragraph',
    action: 'compare with the official text, and correct the source if you can',
  },
  'number-slip': {
    severity: 'warning',
    message: 'a paragraph number is misprinted; it was taken as the sequence demands',
    expected: 'a number followed by a point',
    action: 'compare with the official text, and correct the source if you can',
  },
  'label-slip': {
    severity: 'warning',
    message: 'a subparagraph’s label is misprinted; it was taken as the sequence demands',
    expected: 'the next label of the series',
    action: 'compare with the official text, and correct the source if you can',
  },
  'label-missing': {
    severity: 'warning',
    message: 'a subparagraph is missing before this one',
    expected: 'labels one after the other',
    action: 'check the source around this place',
  },
  'footnote-undefined': {
    severity: 'warning',
    message: 'a footnote mark has no note',
    expected: 'a note with the same number',
    action: 'check whether the note is missing from the source',
  },
  'footnote-unreferenced': {
    severity: 'warning',
    message: 'a footnote has no mark in the text',
    expected: 'a mark with the same number',
    action: 'check whether the mark was lost from the source',
  },
  unclassified: {
    severity: 'warning',
    message: 'no rule understands these words; they stand in place, marked',
    expected: 'a line of the masthead, a heading, a paragraph, a note or the close',
    action: 'check the source, or report the form',
  },
  'heading-unknown': {
    severity: 'info',
    message: 'a heading has no slug in the record; its address is its number',
    expected: 'an entry under sections in record.yaml',
    action: 'add heading, slug and level to the record before publishing',
  },
  'notes-missing': {
    severity: 'info',
    message: 'paragraphs without a note',
    expected: 'a note wherever a newcomer would ask',
    action:
      'write notes under notes/ in the document’s folder, or leave the paragraphs as they are',
  },
  'citation-unresolved': {
    severity: 'warning',
    message: 'looks like a citation, but no record has it',
    expected: 'a record with this symbol or name',
    action: 'add a folder with a record for it',
  },
  'permalink-lost': {
    severity: 'error',
    message: 'a published address would be lost',
    expected: 'every address of content/permalinks.lock.json',
    action:
      'put the paragraph or page back, or accept it: npm run permalinks -- --accept --reason "…" (a page that moved: --moved OLD=NEW)',
  },
  'permalink-changed': {
    severity: 'error',
    message: 'the official words at a published address would change',
    expected: 'the words whose digest content/permalinks.lock.json holds',
    action:
      'put the words back, or, where the official text was corrected, accept it: npm run permalinks -- --accept --reason "…"',
  },
  'permalink-renumbered': {
    severity: 'error',
    message: 'published words would stand at another address',
    expected: 'each paragraph at the number it was published with',
    action:
      'put the numbers back, or accept it: npm run permalinks -- --accept --reason "…"; the old address then names the new one',
  },
  'permalink-new': {
    severity: 'info',
    message: 'addresses are not in the list of published ones yet',
    expected: 'every address in content/permalinks.lock.json before it is published',
    action: 'run npm run permalinks',
  },
} as const satisfies Record<string, Problem>;

export type ProblemId = keyof typeof problems;
