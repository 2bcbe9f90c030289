import { Tokenizer } from 'parse5';
import { Refusal } from './refusal.ts';

const deepest = 400;
const uncounted = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot option optgroup colgroup'.split(
    ' ',
  ),
);
const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript']);
const ignore = (): void => undefined;

/**
 * Refuses a source whose tags lie deeper in each other than any text needs: building its tree would
 * take time that grows with the square of its length, and then the stack.
 */
export function refuseDeep(source: string): void {
  let depth = 0;
  let inside: string | null = null;
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: ({ tagName, selfClosing }) => {
        if (inside !== null || uncounted.has(tagName) || selfClosing) return;
        if (raw.has(tagName)) inside = tagName;
        else depth += 1;
        if (depth > deepest)
          throw new Refusal('nesting-too-deep', `more than ${deepest} tags deep`);
      },
      onEndTag: ({ tagName }) => {
        if (inside === tagName) inside = null;
        else if (inside === null && !uncounted.has(tagName)) depth = Math.max(0, depth - 1);
      },
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(source, true);
}
