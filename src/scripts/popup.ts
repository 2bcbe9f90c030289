/** What opens over the page beside an element: one place where it is shown, moved and closed. */

const anchored = CSS.supports('position-area: block-end');

/**
 * Shows a popover beside an element. It is put inside the popover that the element stands in, if
 * any, so that pressing on the inner one does not dismiss the outer one.
 *
 * @param name the CSS anchor name that the popover's style refers to.
 */
export function showBeside(popover: HTMLElement, element: HTMLElement, name: string): void {
  const home =
    element.closest<HTMLElement>('[popover]:popover-open') ?? document.querySelector('main');
  if (popover.parentElement !== home) home?.append(popover);
  for (const old of document.querySelectorAll<HTMLElement>('[data-anchors]')) {
    if (old.dataset.anchors === name) release(old);
  }
  element.style.setProperty('anchor-name', name);
  element.dataset.anchors = name;
  if (!popover.matches(':popover-open')) popover.showPopover();
  if (!anchored) place(popover, element);
}

function release(element: HTMLElement): void {
  element.style.removeProperty('anchor-name');
  Reflect.deleteProperty(element.dataset, 'anchors');
}

/** For browsers without anchor positioning: under the element, or above it where there is no room. */
function place(popover: HTMLElement, element: HTMLElement): void {
  const at = element.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = popover;
  const below = at.bottom + offsetHeight < innerHeight;
  popover.style.inset = 'auto';
  popover.style.left = `${Math.max(8, Math.min(at.left, innerWidth - offsetWidth - 8))}px`;
  popover.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - offsetHeight - 4)}px`;
}

/** True for a plain press of the main button: the others open tabs and windows. */
export const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** The element an event happened in that matches a selector. */
export const within = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/** The link an event happened in. */
export function linkWithin(event: Event, selector: string): HTMLAnchorElement | null {
  const link = within(event, selector);
  return link instanceof HTMLAnchorElement ? link : null;
}

/** A copy of official words that is ours: without ids, marks of ours, and the mark of being official. */
export function copyOf(source: Element): HTMLElement {
  const copy = document.createElement('div');
  copy.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  for (const ours of copy.querySelectorAll('[data-ui], .paragraph')) ours.remove();
  for (const element of copy.querySelectorAll('[id], [data-official]')) {
    element.removeAttribute('id');
    element.removeAttribute('data-official');
  }
  return copy;
}
