import { expect, test } from 'vitest';
import { Record } from '../document/schema/record.ts';
import { previewOf } from './preview.ts';

test('a resolution with a symbol', () => {
  const record = Record.parse({
    symbol: 'A/RES/1/1',
    kind: 'resolution',
    organ: 'general-assembly',
    titles: { zh: { value: '甲', verified: 'T', source: 'A/RES/1/1' } },
    date: { value: '2001-01-01', verified: 'T', source: 'A/RES/1/1', of: 'adopted' },
    languages: ['en', 'zh'],
    summary: { zh: '乙', en: 'B' },
  });
  expect(previewOf(record, 'zh')).toEqual({
    title: '甲',
    language: 'zh',
    facts: ['决议', 'A/RES/1/1', '2001-01-01'],
    summary: '乙',
    address: 'https://docs.un.org/zh/A/RES/1/1',
    addressLanguage: 'zh',
  });
});

test('a work without a symbol, of which little is known', () => {
  const record = Record.parse({
    symbol: 'X/work',
    kind: 'publication',
    organ: 'unesco',
    officialLink: false,
    names: { en: ['Work'] },
  });
  expect(previewOf(record, 'en')).toMatchObject({
    title: 'Work',
    facts: ['Publication'],
    summary: null,
    address: null,
  });
});
