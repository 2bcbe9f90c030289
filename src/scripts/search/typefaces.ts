import { element } from './element.ts';

/**
 * Sets one Chinese character as results will set them, and takes it away: a browser opens a Chinese
 * typeface when it is first needed, which takes longer than to find the words. To be called when a
 * reader is about to type.
 *
 * @param results where results will stand.
 */
export function openTypefaces(results: HTMLElement): void {
  setTimeout(() => {
    const line = element('p', { class: 'words', 'aria-hidden': 'true' }, [
      '国',
      element('b', {}, ['国']),
      element('mark', {}, ['国']),
    ]);
    results.append(line);
    line.getBoundingClientRect();
    line.remove();
  });
}
