/** Keeps the site for reading without a network, once a reader has searched. */
import markStyles from '../../styles/search-marks.css?url';
import dialogStyles from '../../styles/search.css?url';

let begun = false;

/** Registers the service worker and gives it what this page was made of; a second call does nothing. */
export function keepForOffline(base: string): void {
  if (begun || !('serviceWorker' in navigator) || !isSecureContext) return;
  begun = true;
  void navigator.serviceWorker
    .register(`${base}sw.js`, { scope: base })
    .then(() => caches.open('pages'))
    .then((cache) => {
      const own = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.startsWith(location.origin) && !name.includes('/search-data/'));
      const page = location.href.replace(/[?#].*$/u, '');
      const addresses = new Set([page, dialogStyles, markStyles, ...own]);
      return Promise.allSettled([...addresses].map((address) => keep(cache, address)));
    })
    .catch(() => {
      // No service worker, as in some private windows: the site then needs its network.
    });
}

/** Puts into the cache what the browser holds already; nothing goes over the wire a second time. */
async function keep(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'force-cache' });
  if (response.ok) await cache.put(address, response);
}
