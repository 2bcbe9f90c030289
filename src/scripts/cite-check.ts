/** The check of a pasted citation or quotation. Everything is read from this site. */
import {
  checkCitation,
  type CheckedText,
  type CheckedUnit,
  type QuotationResult,
} from '../site/citing/check.ts';
import type { KnownDocument } from '../site/citing/reference.ts';

interface NamedUnit extends CheckedUnit {
  readonly name: string;
}
interface LoadedText extends CheckedText {
  readonly units: readonly NamedUnit[];
}

const form = document.querySelector<HTMLFormElement>('[data-cite-check]');
const result = document.querySelector<HTMLElement>('[data-cite-result]');
const said = document.querySelector<HTMLTemplateElement>('#cite-messages')?.dataset ?? {};
const base = form?.dataset.base ?? '/';

let loading: Promise<{ documents: KnownDocument[]; texts: LoadedText[] }> | null = null;

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

async function load(): Promise<{ documents: KnownDocument[]; texts: LoadedText[] }> {
  const documents = await fetchJson<KnownDocument[]>('cite/documents.json');
  const held = documents.filter(({ text }) => text);
  const texts = await Promise.all(
    held.map(({ path }) => fetchJson<LoadedText>(`${path}cite.json`)),
  );
  return { documents, texts };
}

function line(...parts: (string | Node)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.append(...parts);
  return paragraph;
}

function link(path: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = base + path;
  anchor.textContent = words;
  return anchor;
}

function official(unit: CheckedUnit, language: string): HTMLQuoteElement {
  const quote = document.createElement('blockquote');
  quote.lang = language;
  quote.textContent = unit.text;
  return quote;
}

function compared({ differences, language }: QuotationResult): HTMLQuoteElement {
  const quote = document.createElement('blockquote');
  quote.lang = language;
  quote.className = 'compared';
  const elements = { same: 'span', missing: 'ins', added: 'del' } as const;
  for (const { type, text } of differences) {
    const element = document.createElement(elements[type]);
    element.textContent = text;
    quote.append(element);
  }
  return quote;
}

async function check(pasted: string): Promise<Node[]> {
  loading ??= load();
  const { documents, texts } = await loading;
  const { document: cited, named, quotations, quoted } = checkCitation(pasted, documents, texts);
  const place = (symbol: string, anchor: string): HTMLAnchorElement => {
    const path = documents.find((each) => each.symbol === symbol)?.path ?? '';
    const unit = texts
      .find((each) => each.symbol === symbol)
      ?.units.find((each) => each.anchor === anchor);
    return link(`${path}#${anchor}`, `${symbol} ${unit?.name ?? anchor}`);
  };
  const shown: Node[] = [];
  const text = texts.find(({ symbol }) => symbol === cited?.symbol);
  if (cited) shown.push(line(`${said.document ?? ''} `, link(cited.path, cited.symbol)));
  if (cited && !text) shown.push(line(said.noText ?? ''));
  for (const anchor of named) {
    const unit = text?.units.find((each) => each.anchor === anchor);
    if (!unit || !text) continue;
    shown.push(line(`${said.paragraph ?? ''} `, place(text.symbol, anchor)));
    shown.push(official(unit, text.language));
  }
  if (text && named.length === 0 && quotations.length === 0)
    shown.push(line(said.noParagraph ?? ''));
  for (const found of quotations) {
    const { symbol, unit, exact } = found;
    const meant = named.length === 0 || named.includes(unit.anchor);
    const words = exact ? (meant ? said.exact : said.elsewhere) : said.differs;
    shown.push(line(`${words ?? ''} `, place(symbol, unit.anchor)));
    if (!exact) shown.push(compared(found), line(said.legend ?? ''));
  }
  if (quoted !== null && quotations.length === 0 && !cited) shown.push(line(said.notFound ?? ''));
  return shown.length > 0 ? shown : [line(said.unknown ?? '')];
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const pasted = form.querySelector('textarea')?.value.trim() ?? '';
  if (pasted === '') return;
  check(pasted).then(
    (nodes) => result?.replaceChildren(...nodes),
    () => {
      loading = null;
      result?.replaceChildren(line(said.failed ?? ''));
    },
  );
});
