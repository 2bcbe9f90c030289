import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { EmittedDocument } from '../document/schema/emitted.ts';
import { separator, tokens } from '../search/tokens.ts';

const generated = 'content/generated';

/** Builds the search index into `dist/pagefind/` once the pages are there. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await buildIndex(join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${count} texts indexed`);
      },
    },
  };
}

/** One record a text: its paragraphs' tokens, separated, so that a library of texts stays small. */
async function buildIndex(outputPath: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  const names = (await readdir(generated)).filter((name) => /\.\w\w\.json$/u.test(name)).sort();
  for (const name of names) {
    const file = await readFile(join(generated, name), 'utf8');
    const { folder, language, units } = EmittedDocument.parse(JSON.parse(file));
    const content = units.map(({ text }) => tokens(text).join(' ')).join(` ${separator} `);
    const url = `/${folder}.${language}`;
    // A tag of its own: by the page's language the client would cut queries into words again.
    await index.addCustomRecord({ url, content, language: 'und' });
  }
  const { errors: written } = await index.writeFiles({ outputPath });
  await pagefind.close();
  if (written.length > 0)
    throw new Error(`the search index was not written: ${written.join('; ')}`);
  return names.length;
}
