/** The page of all actions: “I am …” filters the list in place and keeps the choice in the address. */
import { interfaceLanguages, messages } from '../i18n/index.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-role]')];
const items = [...document.querySelectorAll<HTMLElement>('[data-for]')];
const status = document.querySelector<HTMLElement>('[data-actions-status]');
const lang = interfaceLanguages.find((code) => code === status?.dataset.lang) ?? 'zh';

function fromAddress(): void {
  const role = new URLSearchParams(location.search).get('for') ?? '';
  let shown = 0;
  for (const item of items) {
    item.hidden = role !== '' && !(item.dataset.for ?? '').split(' ').includes(role);
    if (!item.hidden) shown += 1;
  }
  for (const link of links) {
    if (link.dataset.role === role) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (status) status.textContent = messages(lang).actions.shown(shown);
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const role = link.dataset.role ?? '';
    history.pushState(null, '', role === '' ? location.pathname : `?for=${role}`);
    fromAddress();
  });
}
addEventListener('popstate', fromAddress);
fromAddress();
