/** What changed: notes written or checked, and words or addresses that had to change. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { languagePaths, messages, type InterfaceLanguage } from '../../i18n/index.ts';
import { corpus } from '../../site/corpus.ts';
import { atomFeed, type FeedEntry } from '../../site/feed.ts';
import { documentHref, pageHref, paragraphHref } from '../../site/href.ts';
import { permalinks } from '../../site/permalinks.ts';
import { site } from '../../site/site.ts';

export const getStaticPaths = languagePaths satisfies GetStaticPaths;

const longest = 60;

export const GET: APIRoute = ({ params, site: origin }) => {
  const language = params.lang as InterfaceLanguage;
  const t = messages(language);
  const absolute = (path: string): string => new URL(path, origin).href;
  const notes = corpus.notes.flatMap(({ folder, name, note }): FeedEntry[] => {
    const symbol = corpus.records.find((record) => record.folder === folder)?.symbol;
    const [anchor] = note.anchors;
    if (symbol === undefined || anchor === undefined) return [];
    const url = `${absolute(paragraphHref(language, symbol, anchor))}#note-${name}`;
    const title = `${symbol} ${anchor} · ${t.noteKind[note.kind]} · ${note.title[language]}`;
    const sources = note.sources.map(({ text }) => text).join('; ');
    return [{ id: `${url}@${note.date}`, title, url, date: note.date, summary: sources }];
  });
  const changes = permalinks.changes.map(({ page, anchor, type, reason, date }): FeedEntry => {
    const path = anchor === null ? pageHref(language, page) : documentHref(language, page, anchor);
    const title = `${page}${anchor === null ? '' : `#${anchor}`} · ${t.permalinks.change[type]}`;
    return { id: `${absolute(path)}@${date}`, title, url: absolute(path), date, summary: reason };
  });
  const newest = [...notes].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, longest);
  const feed = atomFeed({
    title: site.name[language],
    url: absolute(pageHref(language)),
    self: absolute(pageHref(language, 'feed.xml')),
    language: t.htmlLang,
    entries: [...changes, ...newest],
  });
  return new Response(feed);
};
