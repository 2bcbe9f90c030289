/** Sorts and filters the table of authorities in place, and keeps the choice in the address. */
const table = document.querySelector<HTMLTableElement>('[data-authorities]');
const form = document.querySelector<HTMLFormElement>('[data-authority-filters]');
const count = document.querySelector<HTMLOutputElement>('[data-authority-count]');
const body = table?.tBodies[0];
const rows = [...(body?.rows ?? [])];
const fields = [...(form?.querySelectorAll('select') ?? [])];

function filter(): void {
  const parameters = new URLSearchParams(location.search);
  let shown = 0;
  for (const row of rows) {
    row.hidden = !fields.every(({ name, value }) =>
      value === '' ? true : (row.dataset[name] ?? '').split(' ').includes(value),
    );
    if (!row.hidden) shown += 1;
  }
  for (const { name, value } of fields) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`);
  if (count) count.textContent = (count.dataset.words ?? '').replace('-1', String(shown));
}

function sort(head: HTMLTableCellElement, key: string): void {
  const down = head.getAttribute('aria-sort') !== 'descending';
  const numeric = key !== 'title' && key !== 'organ';
  const value = (row: HTMLTableRowElement): string => row.dataset[key] ?? '';
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement): number =>
    numeric
      ? Number(value(a)) - Number(value(b))
      : value(a).localeCompare(value(b), document.documentElement.lang);
  const ordered = [...rows].sort((a, b) => (down ? compare(b, a) : compare(a, b)));
  body?.replaceChildren(...ordered);
  for (const other of table?.querySelectorAll('[aria-sort]') ?? [])
    other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
}

for (const head of table?.querySelectorAll<HTMLTableCellElement>('[data-sort]') ?? []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = head.textContent;
  head.replaceChildren(button);
  button.addEventListener('click', () => {
    sort(head, head.dataset.sort ?? '');
  });
}
const wanted = new URLSearchParams(location.search);
for (const field of fields) field.value = wanted.get(field.name) ?? '';
form?.addEventListener('change', filter);
filter();
export {};
