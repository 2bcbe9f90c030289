/** Other words for what was asked: names of the same thing, other scripts, languages, spellings. */
import { fold } from '../document/fold.ts';
import { foldedNames, namesOf, type Catalog, type CatalogEntry } from './catalog.ts';
import { positions } from './match.ts';
import { editDistance, tolerance } from './spelling.ts';
import { isWord } from './script.ts';

export const reasons = [
  'traditional',
  'name',
  'translation',
  'pinyin',
  'spelling',
  'apart',
  'inside',
  'cites',
  'some',
  'theme',
  'nearest',
  'piece',
] as const;
export type Reason = (typeof reasons)[number];

/** Words to look for besides those typed, and why. */
export interface Suggestion {
  readonly words: string;
  readonly reason: Reason;
}

/** A query without quotes and brackets, folded: what names are compared with. */
const plain = (query: string): string => fold(query.replace(/["“”「」《》]/gu, ' ').trim());

/**
 * What else to look for, best first, no words twice.
 *
 * @param query as typed.
 */
export function suggestions(query: string, catalog: Catalog): Suggestion[] {
  const typed = plain(query);
  const found: Suggestion[] = [];
  const simplified = simplify(typed, catalog.traditional);
  if (simplified !== typed) found.push({ words: simplified, reason: 'traditional' });
  const spelt = spelledRight(simplified, catalog.entries);
  if (spelt === null) {
    found.push(...sameThing(simplified, catalog.entries));
    found.push(...byPinyin(simplified, catalog.entries));
    if (found.length === 0) found.push(...nearSpellings(simplified, catalog.entries));
  } else {
    const meant = [{ words: spelt }, ...sameThing(spelt, catalog.entries)];
    found.push(...meant.map(({ words }) => ({ words, reason: 'spelling' as const })));
  }
  const seen = new Set([typed]);
  return found.filter(({ words }) => {
    const key = fold(words);
    return !seen.has(key) && seen.add(key);
  });
}

/** Simplified characters for traditional ones, as far as the site's words have them. */
export function simplify(words: string, pairs: string): string {
  return words.replace(/\p{Script=Han}/gu, (character) => {
    let at = pairs.indexOf(character);
    // Only the first of each pair is a traditional character.
    while (at % 2 === 1) at = pairs.indexOf(character, at + 1);
    return at === -1 ? character : pairs.charAt(at + 1);
  });
}

const scriptOf = (words: string): boolean => isWord(words.replace(/[^\p{L}]/gu, ''));

function reasonFor(typed: string, name: string): Reason {
  return scriptOf(typed) === scriptOf(name) ? 'name' : 'translation';
}

/** Other names of what the words name; then the words with a name in them put otherwise. */
function sameThing(typed: string, entries: readonly CatalogEntry[]): Suggestion[] {
  const whole: Suggestion[] = [];
  const within: Suggestion[] = [];
  const partly: Suggestion[] = [];
  const mayBePart = typed.length > 3 && scriptOf(typed);
  for (const entry of entries) {
    const names = namesOf(entry);
    const folded = foldedNames(entry);
    if (folded.includes(typed) || entry.regional.includes(typed)) {
      whole.push(...names.map((words) => ({ words, reason: reasonFor(typed, words) })));
      continue;
    }
    const inside = folded
      .filter((name) => name.length > 1 && standsIn(typed, name))
      .sort((a, b) => b.length - a.length)[0];
    if (inside !== undefined) {
      const others = names.filter(
        (name) => !fold(name).includes(inside) && !inside.includes(fold(name)),
      );
      within.push(
        ...others.map((name) => ({
          words: typed.replace(inside, fold(name)),
          reason: reasonFor(inside, name),
        })),
      );
    } else if (mayBePart && folded.some((name) => standsIn(name, typed))) {
      partly.push({ words: entry.zh, reason: 'translation' });
    }
  }
  return [...whole, ...translated(typed, entries), ...within.slice(0, 12), ...partly.slice(0, 6)];
}

/** True where the name stands in the words by itself, not inside a longer word. */
function standsIn(words: string, name: string): boolean {
  return positions(words, name).some(
    (at) => !isWord(name) || !isWord(words.charAt(at + name.length)),
  );
}

/** Words of several names with each name put into Chinese: `digital divide women` → `数字鸿沟 妇女`. */
function translated(typed: string, entries: readonly CatalogEntry[]): Suggestion[] {
  if (!scriptOf(typed)) return [];
  const named = entries.flatMap((entry) =>
    foldedNames(entry)
      .filter((name) => scriptOf(name) && name.length > 2 && standsIn(typed, name))
      .map((name) => ({ name, zh: entry.zh })),
  );
  let words = typed;
  for (const { name, zh } of named.sort((a, b) => b.name.length - a.name.length)) {
    if (zh !== '' && standsIn(words, name)) words = words.replace(name, ` ${zh} `);
  }
  const only = words
    .replace(/\b(?:and|of|the|for|in|on|to)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return only !== typed && !/[a-z]/u.test(only) ? [{ words: only, reason: 'translation' }] : [];
}

function byPinyin(typed: string, entries: readonly CatalogEntry[]): Suggestion[] {
  const letters = typed.replace(/[\s'’-]/gu, '').replace(/ü/gu, 'v');
  if (!/^[a-z]{2,}$/u.test(letters)) return [];
  const named = (matches: (reading: string) => boolean): Suggestion[] =>
    entries
      .filter(({ pinyin }) => pinyin.some(matches))
      .flatMap((entry) => namesOf(entry).filter((name) => !scriptOf(name)))
      .map((words) => ({ words, reason: 'pinyin' as const }));
  const whole = named((reading) => reading === letters);
  if (whole.length > 0 || letters.length < 4) return whole;
  return named((reading) => reading.startsWith(letters)).slice(0, 6);
}

function nearSpellings(typed: string, entries: readonly CatalogEntry[]): Suggestion[] {
  const limit = tolerance(typed);
  if (limit === 0) return [];
  const near = entries.flatMap((entry) =>
    [...foldedNames(entry), ...entry.pinyin].flatMap((name) => {
      const distance = editDistance(typed, name, limit);
      return distance === null ? [] : [{ entry, name, distance }];
    }),
  );
  const best = near.sort((a, b) => a.distance - b.distance).slice(0, 4);
  return best.flatMap(({ entry, name }) =>
    [...new Set([name, entry.zh])]
      .filter((words) => words !== '')
      .map((words) => ({ words, reason: 'spelling' as const })),
  );
}

const unspelt = /[^\p{L}]+/u;

/**
 * Words of Latin or a like script with those that no name has put right: `govenance` → `governance`.
 * Null where nothing is to be put right, or something stays that no name has.
 */
function spelledRight(typed: string, entries: readonly CatalogEntry[]): string | null {
  if (!scriptOf(typed) || entries.some(({ pinyin }) => pinyin.includes(typed))) return null;
  const known = wordsOfNames(entries);
  const words = typed.split(' ').map((word) => (known.has(word) ? word : nearestWord(word, known)));
  const right = words.join(' ');
  return right === typed || words.includes(null) ? null : right;
}

/** A word too short to tell a slip in stays as it is. */
function nearestWord(word: string, known: ReadonlySet<string>): string | null {
  const limit = tolerance(word);
  if (limit === 0) return word;
  const near = [...known].flatMap((other) => {
    const distance = editDistance(word, other, limit);
    return distance === null ? [] : [{ other, distance }];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.other ?? null;
}

const wordsOfNames = (entries: readonly CatalogEntry[]): ReadonlySet<string> =>
  new Set(
    entries.flatMap((entry) =>
      foldedNames(entry).flatMap((name) => name.split(unspelt).filter((word) => isWord(word))),
    ),
  );
