import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Site } from '../src/document/schema/site.ts';

/** The folder that the site is built for, as `astro.config.mjs` takes it: `/` or `/un/`. */
export function readBasePath(): string {
  const { base } = Site.parse(parse(readFileSync('content/site.yaml', 'utf8')));
  return (process.env.BASE_PATH ?? base).replace(/\/*$/u, '/');
}
