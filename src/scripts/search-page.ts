/** The search page: reads the query from the address, lists the paragraphs that contain it. */
import { interfaceLanguages, messages } from '../i18n/index.ts';
import { createSearch } from '../search/client.ts';
import { hitElement } from '../search/hit-element.ts';
import type { Hit } from '../search/match.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const results = document.querySelector<HTMLElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const list = document.querySelector<HTMLElement>('[data-search-list]');

const base = results?.dataset['base'] ?? '/';
const lang = interfaceLanguages.find((code) => code === results?.dataset['lang']) ?? 'zh';
const t = messages(lang);
const search = createSearch(base);
let running = 0;

/** More places first, then the shorter paragraph: it is more about the words. */
const byRelevance = (a: Hit, b: Hit): number =>
  b.places.length - a.places.length || a.unit.text.length - b.unit.text.length;

async function run(query: string, order: string): Promise<void> {
  if (!results || !status || !list) return;
  const turn = ++running;
  results.dataset['searchState'] = 'searching';
  status.textContent = query === '' ? t.search.prompt : t.search.loading;
  try {
    const found = query === '' ? [] : await search.exact(query);
    if (turn !== running) return;
    const hits = found.filter(({ unit }) => unit.kind !== 'footnote');
    if (order === 'relevance') hits.sort(byRelevance);
    list.replaceChildren(...hits.map((hit) => hitElement(hit, lang, base)));
    if (query !== '') status.textContent = hits.length === 0 ? t.search.none : t.search.found(hits.length);
  } catch {
    status.textContent = t.search.failed;
  }
  results.dataset['searchState'] = 'done';
}

function fromAddress(): void {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('q') ?? '';
  const order = parameters.get('order') ?? 'text';
  const input = form?.elements.namedItem('q');
  if (input instanceof HTMLInputElement) input.value = query;
  const choice = form?.elements.namedItem('order');
  if (choice instanceof RadioNodeList) choice.value = order;
  void run(query.trim(), order);
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  go();
});
form?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.type === 'radio') go();
});
addEventListener('popstate', fromAddress);

function go(): void {
  if (!form) return;
  const data = new FormData(form);
  const parameters = new URLSearchParams();
  for (const [name, value] of data) if (typeof value === 'string') parameters.set(name, value);
  history.pushState(null, '', `?${parameters.toString()}`);
  fromAddress();
}

fromAddress();
