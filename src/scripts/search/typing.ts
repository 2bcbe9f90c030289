/** How long to wait after a key before searching: less than is felt, more than a fast typist needs. */
const pause = 60;

/**
 * Calls back with what is typed, from the first character on. While an input method composes
 * (pinyin letters that become Chinese), nothing is typed yet.
 *
 * @param begun called at the key itself: what is shown no longer answers what is typed.
 */
export function onTyping(
  field: HTMLInputElement,
  begun: () => void,
  typed: (words: string) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    begun();
    clearTimeout(timer);
    timer = setTimeout(() => {
      typed(field.value.trim());
    }, pause);
  };
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) later();
  });
  let confirming = false;
  field.addEventListener('compositionend', () => {
    later();
    confirming = true;
    setTimeout(() => (confirming = false), 100);
  });
  // Some browsers end the composition before the key that ends it: that Enter sends nothing off.
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.isComposing || confirming)) event.preventDefault();
  });
}
