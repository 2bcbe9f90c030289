import type { EmittedDocument } from '../document/schema/emitted.ts';

const files = import.meta.glob<string>('../../content/generated/*.{akn.xml,md.txt}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * A text as the pipeline emitted it in another form.
 *
 * @throws if it is not there: conversion writes all forms of a text together.
 */
export function exportOf(
  { folder, language }: EmittedDocument,
  ending: 'akn.xml' | 'md.txt',
): string {
  const file = files[`../../content/generated/${folder}.${language}.${ending}`];
  if (file === undefined)
    throw new Error(`${folder}.${language}.${ending} is not there: run npm run convert`);
  return file;
}
