import CSL from 'citeproc';
import { expect, test } from 'vitest';
import { generalLocales, generalStyles } from './general.ts';

test.each(Object.entries(generalStyles))('%s is a style that the processor takes', (_, style) => {
  const system = { retrieveLocale: () => generalLocales['en-US'], retrieveItem: () => ({}) };
  expect(() => new CSL.Engine(system, style, 'en-US', true)).not.toThrow();
});

test.each(['en-GB', 'en-US', 'zh-CN'])('the file for %s holds that locale', (name) => {
  expect(generalLocales[name]).toContain(`"xml:lang":"${name}"`);
});

test('MLA’s paragraphs and APA’s numbers have terms of ours', () => {
  expect(generalStyles.mla).toContain('pars.');
  expect(generalStyles.apa).toContain('{"name":"term","attrs":{"name":"number","form":"short"}');
});
