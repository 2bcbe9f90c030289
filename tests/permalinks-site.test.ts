import { existsSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { PermalinkLock } from '../src/document/schema/permalinks.ts';
import { symbolToPath } from '../src/document/symbol.ts';

type Node = DefaultTreeAdapterMap['node'];

const lock = PermalinkLock.parse(JSON.parse(readFileSync('content/permalinks.lock.json', 'utf8')));
const languages = ['zh', 'en'] as const;

function* elements(node: Node): Generator<DefaultTreeAdapterMap['element']> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}
const read = (path: string): DefaultTreeAdapterMap['element'][] => [
  ...elements(parse(readFileSync(`dist/${path}index.html`, 'utf8'))),
];
const attribute = (element: DefaultTreeAdapterMap['element'], name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

describe.each(languages)('the built site in %s', (lang) => {
  test('serves every page ever published', () => {
    const missing = lock.pages.filter((path) => !existsSync(`dist/${lang}/${path}index.html`));
    expect(missing).toEqual([]);
  });

  test.each(Object.entries(lock.documents))('has every anchor of %s', (symbol, texts) => {
    const path = `${lang}/${symbolToPath(symbol)}/`;
    const ids = new Set(read(path).flatMap((element) => attribute(element, 'id') ?? []));
    const anchors = Object.values(texts).flatMap((text) => Object.keys(text));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
    const paragraphs = anchors.filter((anchor) => !/^(?:fn|fnref|sec-)/u.test(anchor));
    expect(paragraphs.filter((anchor) => !existsSync(`dist/${path}${anchor}/index.html`))).toEqual(
      [],
    );
  });
});

/**
 * The fields that Zotero’s “Embedded Metadata” translator takes: a report where an institution of
 * technical reports is named, Highwire’s tags before Dublin Core’s.
 */
function imported(path: string): Record<string, string | undefined> {
  const meta = new Map(
    read(path)
      .filter(({ tagName }) => tagName === 'meta')
      .map((element) => [attribute(element, 'name') ?? '', attribute(element, 'content')]),
  );
  return {
    itemType: meta.has('citation_technical_report_institution') ? 'report' : 'webpage',
    title: meta.get('citation_title') ?? meta.get('DC.title'),
    creator: meta.get('citation_author') ?? meta.get('DC.creator'),
    date: meta.get('citation_publication_date') ?? meta.get('DC.date'),
    institution: meta.get('citation_technical_report_institution'),
    reportNumber: meta.get('citation_technical_report_number'),
    language: meta.get('citation_language'),
    url: meta.get('citation_public_url'),
    abstract: meta.get('DC.description'),
  };
}

test('a paragraph’s page is read as a report with number, date, language and permalink', () => {
  const { url, ...item } = imported('zh/E/RES/2024/13/op82/');
  expect(url).toMatch(/\/zh\/E\/RES\/2024\/13\/#op82$/u);
  expect(item).toEqual({
    itemType: 'report',
    title: '评估信息社会世界峰会成果落实和后续工作方面取得的进展，第82段',
    creator: '联合国经济及社会理事会',
    date: '2024/07/23',
    institution: '联合国',
    reportNumber: 'E/RES/2024/13',
    language: 'zh-CN',
    abstract: '还重申大会第 70/125 号决议第 55 至 65 段；',
  });
});
