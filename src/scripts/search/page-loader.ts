/**
 * Waits on the search page for the wish to search, and only then fetches what answers. What is typed
 * meanwhile is in the field, and is read from there.
 */

const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const input = form?.elements.namedItem('q');

if (form && input instanceof HTMLInputElement) wait(form, input);

function wait(searchForm: HTMLFormElement, field: HTMLInputElement): void {
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  let composing = false;
  field.addEventListener('compositionstart', () => (composing = true));
  field.addEventListener('compositionend', () => (composing = false));
  let begun = false;
  const begin = (): void => {
    if (begun) return;
    begun = true;
    import('./page.ts')
      .then(({ start }) => {
        start(searchForm, field, composing);
      })
      .catch(() => {
        // Without a network; the next key asks again.
        begun = false;
      });
  };
  for (const wish of ['focusin', 'input']) searchForm.addEventListener(wish, begin);
  if (location.search !== '' || field.value !== '' || searchForm.contains(document.activeElement)) {
    begin();
  }
  // Who has searched on this device does so again; then it is there without a network too.
  if ('serviceWorker' in navigator && navigator.serviceWorker.controller) {
    addEventListener('load', begin);
  }
}
