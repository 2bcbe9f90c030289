/** The page's data, fetched when something first needs it. */
import type { EmittedDocument } from '../document/schema/emitted.ts';

let fetched: Promise<EmittedDocument> | null = null;

/** The document as the page's own `index.json` has it. */
export function documentData(): Promise<EmittedDocument> {
  fetched ??= fetch('index.json').then(async (response) => {
    const data = (await response.json()) as { readonly text: EmittedDocument };
    return data.text;
  });
  return fetched;
}
