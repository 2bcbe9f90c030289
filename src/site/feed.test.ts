import { expect, test } from 'vitest';
import { atomFeed } from './feed.ts';

test('newest first, with the newest date as the feed’s own', () => {
  const entry = (id: string, date: string) => ({
    id,
    title: id,
    url: id,
    date,
    summary: '<a> & b',
  });
  const feed = {
    title: 'T',
    url: 'https://x.example/',
    self: 'https://x.example/feed.xml',
    language: 'zh',
  };
  const xml = atomFeed({ ...feed, entries: [entry('a', '2024-01-02'), entry('b', '2025')] });
  expect(xml.match(/<id>\w<\/id>/gu)).toEqual(['<id>b</id>', '<id>a</id>']);
  expect(xml).toContain('<updated>2025-01-01T00:00:00Z</updated>');
  expect(xml).toContain('&#x3C;a> &#x26; b');
});
