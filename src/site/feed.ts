import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** One thing that changed, on the day that the data gives. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly summary: string;
}

/** Atom wants a moment; the data knows days. */
const moment = (date: string): string => `${`${date}-01-01`.slice(0, 10)}T00:00:00Z`;

/**
 * An Atom feed (RFC 4287), newest first. Its dates come from the data, so that two builds of one
 * state are alike.
 */
export function atomFeed(feed: {
  readonly title: string;
  readonly url: string;
  readonly self: string;
  readonly language: string;
  readonly entries: readonly FeedEntry[];
}): string {
  const entries = [...feed.entries].sort((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('title', feed.title),
      x('id', feed.url),
      x('link', { href: feed.url }),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      x('updated', moment(entries[0]?.date ?? '1970-01-01')),
      x('author', [x('name', feed.title)]),
      ...entries.map(({ id, title, url, date, summary }) =>
        x('entry', [
          x('id', id),
          x('title', title),
          x('link', { href: url }),
          x('updated', moment(date)),
          x('summary', summary),
        ]),
      ),
    ]),
  ]);
}
