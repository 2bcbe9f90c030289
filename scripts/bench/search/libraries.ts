/** Searches that load everything into the browser, with the settings that site generators give them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Found, Side } from './side.ts';
import type { Paragraph } from './strings.ts';

interface Elasticlunr {
  addField(name: string): void;
  setRef(name: string): void;
  addDoc(document: Record<string, string>): void;
  search(words: string, options: object): { ref: string }[];
  toJSON(): unknown;
}

const require = createRequire(import.meta.url);
const elasticlunr = require('elasticlunr') as (set: (this: Elasticlunr) => void) => Elasticlunr;

const packed = (data: string | Buffer): number => gzipSync(data).length;
const file = (path: string): number => packed(readFileSync(`node_modules/${path}`));

/** MiniSearch as VitePress has it, elasticlunr as mdBook has it, Fuse.js with the place ignored. */
export function librarySides(paragraphs: readonly Paragraph[]): Side[] {
  return [miniSearch(paragraphs), lunr(paragraphs), fuse(paragraphs)];
}

function timed(search: (words: string) => readonly string[]): Side['run'] {
  return (strings) =>
    Promise.resolve(
      strings.map((words): Found => {
        const started = performance.now();
        const anchors = search(words);
        return { anchors, time: performance.now() - started };
      }),
    );
}

function miniSearch(paragraphs: readonly Paragraph[]): Side {
  const index = new MiniSearch<{ id: string; text: string }>({
    fields: ['title', 'titles', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
  });
  index.addAll(paragraphs.map(({ anchor, text }) => ({ id: anchor, text })));
  return {
    name: 'MiniSearch, as VitePress',
    bytes: file('minisearch/dist/es/index.js') + packed(JSON.stringify(index)),
    run: timed((words) => index.search(words).map(({ id }) => String(id))),
  };
}

function lunr(paragraphs: readonly Paragraph[]): Side {
  const index = elasticlunr(function () {
    this.addField('title');
    this.addField('body');
    this.addField('breadcrumbs');
    this.setRef('id');
  });
  for (const { anchor, text } of paragraphs) {
    index.addDoc({ id: anchor, title: '', body: text, breadcrumbs: '' });
  }
  const options = {
    bool: 'AND',
    expand: true,
    fields: { title: { boost: 2 }, body: { boost: 1 }, breadcrumbs: { boost: 1 } },
  };
  return {
    name: 'elasticlunr, as mdBook',
    bytes: file('elasticlunr/elasticlunr.min.js') + packed(JSON.stringify(index.toJSON())),
    run: timed((words) => index.search(words, options).map(({ ref }) => ref)),
  };
}

function fuse(paragraphs: readonly Paragraph[]): Side {
  const index = new Fuse(paragraphs, { keys: ['text'], ignoreLocation: true });
  const texts = paragraphs.map(({ anchor, text }) => ({ anchor, text }));
  return {
    name: 'Fuse.js, place ignored',
    bytes: file('fuse.js/dist/fuse.min.mjs') + packed(JSON.stringify(texts)),
    run: timed((words) => index.search(words).map(({ item }) => item.anchor)),
  };
}
