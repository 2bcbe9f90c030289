/** Cites a paragraph, a range or selected words on the page of a text. Loads its data when first asked. */
import {
  fillAll,
  placeUrl,
  type CitationTemplates,
  type CitedPlace,
  type CitedUnit,
} from '../site/citing/fill.ts';
import { today } from './today.ts';

interface CiteData extends CitationTemplates {
  readonly units: readonly (CitedUnit & { readonly text: string; readonly name: string })[];
}

const dialog = document.querySelector<HTMLDialogElement>('.cite-dialog');
const [first, last] = ['[data-first]', '[data-last]'].map((selector) =>
  dialog?.querySelector<HTMLSelectElement>(selector),
);
const message = dialog?.querySelector<HTMLElement>('[data-message]');
let loading: Promise<CiteData> | null = null;
let words = '';

async function load(): Promise<CiteData> {
  const response = await fetch(dialog?.dataset.templates ?? '');
  if (!response.ok) throw new Error(String(response.status));
  const data = (await response.json()) as CiteData;
  for (const select of [first, last]) {
    select?.replaceChildren(...data.units.map(({ name, anchor }) => new Option(name, anchor)));
  }
  return data;
}

function placeIn({ units }: CiteData): CitedPlace | null {
  const from = units.findIndex(({ anchor }) => anchor === first?.value);
  const to = Math.max(
    from,
    units.findIndex(({ anchor }) => anchor === last?.value),
  );
  const [begin, end] = [units[from], units[to]];
  return begin && end ? { first: begin, last: end, units } : null;
}

const show = (selector: string, text: string | null): void => {
  const element = dialog?.querySelector<HTMLElement>(selector);
  if (!element) return;
  element.textContent = text ?? '';
  const line = element.closest('p');
  if (line) line.hidden = text === null;
};

async function fill(): Promise<void> {
  loading ??= load();
  const data = await loading;
  const place = placeIn(data);
  if (!place) return;
  const address = placeUrl(data.url, place);
  const citations = fillAll(data, place, today);
  const own = citations.find(({ format }) => format === dialog?.dataset.own)?.text ?? '';
  const chosen = data.units.slice(
    data.units.indexOf(place.first as never),
    data.units.indexOf(place.last as never) + 1,
  );
  const quoted = words === '' ? chosen.map(({ text }) => text).join('\n') : words;
  show('[data-address]', address);
  show('[data-words]', `${quoted}\n——${own}\n${address}`);
  for (const { format, text, entry } of citations) {
    show(`[data-format="${format}"] [data-text]`, text);
    show(`[data-format="${format}"] [data-entry]`, entry);
  }
  for (const link of dialog?.querySelectorAll<HTMLAnchorElement>('[data-file]') ?? []) {
    link.href = `${data.url}${place.first.anchor}/${link.dataset.file ?? ''}`;
  }
}

async function open(anchor: string, quoted: string): Promise<void> {
  if (!dialog || !first || !last) return;
  words = quoted;
  dialog.showModal();
  try {
    loading ??= load();
    const { units } = await loading;
    const known = units.some((unit) => unit.anchor === anchor);
    first.value = known ? anchor : (units[0]?.anchor ?? '');
    last.value = first.value;
    await fill();
  } catch {
    loading = null;
    if (message) message.textContent = dialog.dataset.failed ?? '';
  }
}

for (const select of [first, last]) {
  select?.addEventListener('change', () => {
    words = '';
    void fill();
  });
}

const template = document.querySelector<HTMLTemplateElement>('#cite-button');
const button = template?.content.querySelector('button');
function offer(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  const number = target?.closest('.text .paragraph')?.querySelector(':scope > .number');
  if (number && button && number.parentElement !== button.parentElement) number.after(button);
}
document.addEventListener('pointerover', offer);
document.addEventListener('focusin', offer);
button?.addEventListener('click', () => void open(button.parentElement?.id ?? '', ''));

dialog?.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target === dialog) dialog.close();
  const text = target?.closest('[data-copies]')?.parentElement?.querySelector('[data-copied]');
  if (!text) return;
  void navigator.clipboard.writeText(text.textContent).then(() => {
    if (message) message.textContent = dialog.dataset.copiedMessage ?? '';
  });
});

document.addEventListener('cite', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { anchor, words: quoted } = event.detail as { anchor: string; words: string };
  void open(anchor, quoted);
});
