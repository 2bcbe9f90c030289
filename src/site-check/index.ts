import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmittedDocument } from '../document/schema/emitted.ts';
import { referenceAnchor } from '../document/anchor.ts';
import { symbolToPath } from '../document/symbol.ts';
import { load } from '../pipeline/load/index.ts';
import { read } from '../pipeline/read/index.ts';
import { brokenLinks, fetchedBy, inlineCode, isForeign } from './links.ts';
import { listFiles, officialText, readPage, type BuiltPage } from './pages.ts';
import { compareTexts, expectedText } from './text.ts';

export interface Check {
  readonly name: string;
  /** What was counted, in a few words. */
  readonly figure: string;
  readonly ok: boolean;
  readonly details: readonly string[];
}

interface Held {
  readonly document: EmittedDocument;
  readonly expected: string;
  readonly pages: readonly BuiltPage[];
}

/**
 * Reads the built site back and holds it against the sources and the contract of its mark-up.
 *
 * @param options where the site was built, where its content stands, the folder it is served from.
 */
export async function checkSite(options: {
  readonly distDirectory: string;
  readonly contentDirectory: string;
  readonly basePath?: string;
}): Promise<{ checks: Check[] }> {
  const files = await listFiles(options.distDirectory);
  const pages = new Map<string, BuiltPage>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = await readPage(options.distDirectory, file);
    pages.set(page.path, page);
  }
  const held = await heldDocuments(options.contentDirectory, pages);
  const all = [...pages.values()];
  return {
    checks: [
      textCheck(held),
      anchorCheck(held),
      doubleCheck(all),
      linkCheck(pages, files, options.basePath ?? '/'),
      await hostCheck(all, options.distDirectory, files),
      inlineCheck(all),
    ],
  };
}

async function heldDocuments(
  contentDirectory: string,
  pages: ReadonlyMap<string, BuiltPage>,
): Promise<Held[]> {
  const { value: corpus } = await load(contentDirectory);
  const held: Held[] = [];
  for (const { folder, record, sources } of corpus.entries) {
    for (const { file, language, bytes } of sources) {
      const source = (await read(file, bytes)).value;
      const name = join(contentDirectory, 'generated', `${folder}.${language}.json`);
      const document = EmittedDocument.parse(JSON.parse(await readFile(name, 'utf8')));
      const path = symbolToPath(record.symbol);
      const own = [...pages.values()].filter((page) => page.path.endsWith(`/${path}/`));
      const shown = own.filter((page) =>
        page.elements.some((element) => isTextOf(element, document)),
      );
      if (source) held.push({ document, expected: expectedText(source, document), pages: shown });
    }
  }
  return held;
}

const isTextOf = (element: BuiltPage['elements'][number], document: EmittedDocument): boolean =>
  element.attrs.some(({ name, value }) => name === 'data-document' && value === document.symbol) &&
  element.attrs.some(({ name, value }) => name === 'lang' && value.startsWith(document.language));

function textCheck(held: readonly Held[]): Check {
  const details: string[] = [];
  let [characters, missing, added, moved] = [0, 0, 0, 0];
  for (const { document, expected, pages } of held) {
    if (pages.length === 0) details.push(`${document.symbol} (${document.language}): no page`);
    for (const page of pages) {
      const difference = compareTexts(expected, officialText(page.root));
      characters += expected.length;
      missing += difference.missing;
      added += difference.added;
      moved += difference.moved;
      if (difference.where !== null) details.push(`${page.path}: ${difference.where}`);
    }
  }
  const figure = `${characters} characters compared: ${missing} missing, ${added} added, ${moved} moved`;
  return { name: 'official text', figure, ok: details.length === 0, details };
}

function anchorCheck(held: readonly Held[]): Check {
  const details: string[] = [];
  let count = 0;
  for (const { document, pages } of held) {
    const marks = document.units.flatMap(({ footnotes }) =>
      footnotes.map((n) => referenceAnchor(n)),
    );
    const wanted = [
      ...document.units.map(({ anchor }) => anchor),
      ...document.sections.map(({ anchor }) => anchor),
      ...marks,
    ];
    for (const page of pages) {
      count += wanted.length;
      const missing = wanted.filter((anchor) => !page.ids.has(anchor));
      details.push(...missing.map((anchor) => `${page.path}#${anchor} is missing`));
    }
  }
  return {
    name: 'anchors',
    figure: `${count} anchors, ${details.length} missing`,
    ok: details.length === 0,
    details,
  };
}

function doubleCheck(pages: readonly BuiltPage[]): Check {
  const details = pages.flatMap((page) =>
    [...page.ids]
      .filter(([, times]) => times > 1)
      .map(([id, times]) => `${page.path}#${id} stands ${times} times`),
  );
  const figure = `${pages.length} pages, ${details.length} double ids`;
  return { name: 'ids', figure, ok: details.length === 0, details };
}

function linkCheck(
  pages: ReadonlyMap<string, BuiltPage>,
  files: readonly string[],
  base: string,
): Check {
  const { checked, broken } = brokenLinks(pages, new Set(files), base);
  const details = broken.map(({ page, href, reason }) => `${page} → ${href}: ${reason}`);
  const figure = `${checked} internal links, ${broken.length} broken links`;
  return { name: 'links', figure, ok: broken.length === 0, details };
}

async function hostCheck(
  pages: readonly BuiltPage[],
  directory: string,
  files: readonly string[],
): Promise<Check> {
  const details = pages.flatMap((page) =>
    fetchedBy(page)
      .filter(isForeign)
      .map((address) => `${page.path} fetches ${address}`),
  );
  for (const file of files.filter((name) => name.endsWith('.css'))) {
    const css = await readFile(join(directory, file), 'utf8');
    const foreign = /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^)\s"']+/u.exec(css);
    if (foreign) details.push(`${file} fetches ${foreign[0]}`);
  }
  const figure = `${details.length} requests to other hosts`;
  return { name: 'hosts', figure, ok: details.length === 0, details };
}

function inlineCheck(pages: readonly BuiltPage[]): Check {
  const details = pages.flatMap((page) =>
    inlineCode(page).map((found) => `${page.path}: ${found}`),
  );
  const figure = `${details.length} inline scripts or styles`;
  return { name: 'content security', figure, ok: details.length === 0, details };
}
