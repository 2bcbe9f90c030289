/** Arrow keys go from the field through the results and back. */
export function moveByArrows(field: HTMLInputElement, results: HTMLElement): void {
  const step = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const all = [...results.querySelectorAll<HTMLAnchorElement>('a.hit')];
    const links = all.filter((link) => link.checkVisibility());
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (event.target === field && event.key === 'ArrowUp') return;
    event.preventDefault();
    if (next < 0) field.focus();
    else links[next]?.focus();
  };
  field.addEventListener('keydown', step);
  results.addEventListener('keydown', step);
}
