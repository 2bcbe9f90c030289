/**
 * Reading size, theme and density: chosen in the header's panel, put on the root element, and
 * remembered. Nothing else is. `public/appearance.js` puts them back before the first paint.
 */
const names = ['theme', 'size', 'density'] as const;
const root = document.documentElement;

for (const input of document.querySelectorAll<HTMLInputElement>('.appearance input')) {
  input.checked = input.value === (root.dataset[input.name] ?? '');
}

document.querySelector('.appearance')?.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement)) return;
  if (input.value === '') Reflect.deleteProperty(root.dataset, input.name);
  else root.dataset[input.name] = input.value;
  const chosen = names.flatMap((name) => {
    const value = root.dataset[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  try {
    if (chosen.length === 0) localStorage.removeItem('appearance');
    else localStorage.setItem('appearance', JSON.stringify(Object.fromEntries(chosen)));
  } catch {
    // Storage is refused: the choice holds for this page.
  }
});
