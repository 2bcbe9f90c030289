import { locators, render, type Rendered } from './engine.ts';
import type { CitationTemplate } from './fill.ts';
import { formats, type Format } from './formats.ts';
import type { CitedWork } from './work.ts';

/** What stands for the address and the day of access while a style renders. */
const url = 'https://cite.invalid/address';
const accessed = { parts: [[1907, 8, 23]], printed: /1907-08-23/gu };

const labelled = new RegExp(String.raw`(\p{L}+\.?|¶+)\s*${locators.one}`, 'u');

/** A document in every format, with its places left open: one rendering serves all its paragraphs. */
export const citationTemplates = (work: CitedWork): CitationTemplate[] =>
  formats.map((format) => template(format, work));

function template(format: Format, work: CitedWork): CitationTemplate {
  const item = { ...format.item(work), URL: url, accessed: { 'date-parts': accessed.parts } };
  const rendered = render(format, item);
  const chinese = format.locale === 'zh-CN';
  const entry = rendered.entry === null ? null : open(rendered.entry.replace(/^\[1\]\s*/u, ''));
  return {
    format: format.id,
    whole: open(rendered.whole),
    place: open(chinese ? chinesePlace(rendered) : rendered.one.replace(labelled, '{where}')),
    entry: chinese ? null : entry,
    labels: chinese ? null : [label(rendered.one), label(rendered.many)],
  };
}

const chinesePlace = ({ one }: Rendered): string =>
  one.replace(new RegExp(`第?${locators.one}段?`, 'u'), '{where}');

const label = (text: string): string => labelled.exec(text)?.[1] ?? '';

const open = (text: string): string =>
  text.replace(url, '{url}').replace(accessed.printed, '{accessed}');
