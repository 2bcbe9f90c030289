/** Forgiving fragments: `#80`, `#para80`, `#80-82` land on the canonical anchors and mark them. */
import { resolveFragment } from '../document/anchor.ts';

function follow(): void {
  // A browser that does not know text fragments leaves the directive in the hash.
  const fragment = decodeURIComponent(location.hash.replace(/:~:.*$/u, ''));
  const anchors = resolveFragment(fragment, (anchor) => document.getElementById(anchor) !== null);
  for (const element of document.querySelectorAll('.target')) element.classList.remove('target');
  const elements = anchors.flatMap((anchor) => document.getElementById(anchor) ?? []);
  if (fragment.length < 2 || elements.length === 0) return;
  for (const element of elements) element.classList.add('target');
  if (`#${anchors[0] ?? ''}` !== location.hash) elements[0]?.scrollIntoView();
}

addEventListener('hashchange', follow);
follow();
