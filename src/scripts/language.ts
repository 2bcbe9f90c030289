/** On `/`: goes to the first of the reader's languages that the interface has. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
const wanted = navigator.languages
  .map((language) => links.find((link) => language.startsWith(link.hreflang)))
  .find((link) => link !== undefined);
location.replace((wanted ?? links[0])?.href ?? 'zh/');
