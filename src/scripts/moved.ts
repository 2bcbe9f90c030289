/** Goes on to where a page moved, and takes the fragment along, which a refresh would drop. */
const link = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
if (link) location.replace(link.href + location.hash);
