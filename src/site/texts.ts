import type { MDXInstance } from 'astro';
import type { EmittedDocument } from '../document/schema/emitted.ts';

type Mdx = MDXInstance<Readonly<Record<string, unknown>>>;

const texts = import.meta.glob<Mdx>('../../content/generated/*.mdx');
const notes = import.meta.glob<Mdx>('../../content/documents/*/notes/*.mdx');
const themes = import.meta.glob<Mdx>('../../content/themes/*.mdx');

const loaded = async (
  modules: Readonly<Record<string, () => Promise<Mdx>>>,
  path: string,
): Promise<Mdx['Content']> => {
  const load = modules[path];
  if (!load) throw new Error(`${path} is not there: run npm run convert`);
  return (await load()).Content;
};

/** The emitted MDX of a document, as a component. */
export const textOf = ({ folder, language }: EmittedDocument): Promise<Mdx['Content']> =>
  loaded(texts, `../../content/generated/${folder}.${language}.mdx`);

/** The words of a note, as a component. */
export const noteBody = (folder: string, name: string): Promise<Mdx['Content']> =>
  loaded(notes, `../../content/documents/${folder}/notes/${name}.mdx`);

/** The prose about a theme, as a component. */
export const themeBody = (slug: string): Promise<Mdx['Content']> =>
  loaded(themes, `../../content/themes/${slug}.mdx`);
