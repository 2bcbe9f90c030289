/**
 * The service worker, registered after a reader's first search. What has a fingerprint in its name
 * never changes and comes from the cache; everything else comes from the network, and from the
 * cache where there is none.
 */
import type { APIRoute } from 'astro';
import { withBase } from '../site/href.ts';

const worker = (assets: string): string => `
const assets = ${JSON.stringify(assets)};
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || address.origin !== location.origin) return;
  event.respondWith(answer(event.request, address.pathname.startsWith(assets)));
});
async function answer(request, lasting) {
  const cache = await caches.open('pages');
  const held = await cache.match(request, { ignoreSearch: true });
  if (held && lasting) return held;
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request.url.replace(/[?#].*$/, ''), response.clone());
    return response;
  } catch (error) {
    if (held) return held;
    throw error;
  }
}
`;

export const GET: APIRoute = () =>
  new Response(worker(withBase('_astro/')), { headers: { 'content-type': 'text/javascript' } });
