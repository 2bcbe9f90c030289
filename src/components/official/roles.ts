/**
 * The roles of notes in digital publishing (DPUB-ARIA), which the types of the template language do
 * not know.
 */
const role = (name: string): Readonly<Record<string, string>> => ({ role: name });

export const noteReference = role('doc-noteref');
export const backLink = role('doc-backlink');
export const endNotes = role('doc-endnotes');
