const word = /^(?!\p{Script=Han})[\p{L}\p{M}]/u;

/** True where a text begins with a letter of a script that is written in words: not Han, no digit. */
export const isWord = (text: string): boolean => word.test(text);
