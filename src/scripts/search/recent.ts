/** Recent searches: on this device only. */

const key = 'recent-searches';
const most = 8;

/** The words of recent searches, the last first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(held) ? held.filter((words) => typeof words === 'string') : [];
  } catch {
    return [];
  }
}

/** Remembers a search whose result was followed, or that was sent off. */
export function remember(words: string): void {
  if (words === '') return;
  const others = recentSearches().filter((other) => other !== words);
  try {
    localStorage.setItem(key, JSON.stringify([words, ...others].slice(0, most)));
  } catch {
    // The browser keeps nothing: then there are no recent searches.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
