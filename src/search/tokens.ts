/**
 * Tokens for the search index, made alike for texts and queries: one Han character or one digit a
 * token, words of other scripts whole, punctuation dropped. A query is then an exact phrase of
 * tokens, and any string of Chinese is found from anywhere.
 */
import { fold } from '../document/fold.ts';

const token = /\p{Script=Han}|\p{N}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;

/** Stands between paragraphs, so that no phrase runs from one into the next. */
export const separator = 'zzsep';

/** The tokens of a text, in order. */
export const tokens = (text: string): string[] => fold(text).match(token) ?? [];
