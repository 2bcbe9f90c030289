import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { Site } from './src/document/schema/site.ts';

const site = Site.parse(parse(readFileSync('content/site.yaml', 'utf8')));

/** What several first scripts share comes in one file, not in one for each small module. */
const oneShared = {
  groups: [{ name: 'shared', test: /\/(?:document\/anchor|scripts\/today)\.ts$|preload-helper/u }],
};

export default defineConfig({
  site: process.env.SITE_URL ?? site.url,
  base: process.env.BASE_PATH ?? site.base,
  trailingSlash: 'always',
  // A strict Content-Security-Policy refuses what stands inline.
  build: { inlineStylesheets: 'never', format: 'directory' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: oneShared } } } },
    },
  },
  // Official words are never changed: no typographic quotes, no automatic links.
  markdown: { processor: unified({ gfm: false, smartypants: false }), syntaxHighlight: false },
  integrations: [mdx({ optimize: false }), sitemap()],
  devToolbar: { enabled: false },
});
