import type { OfficialLanguage } from '../../../document/schema/common.ts';
import type { Unit } from '../../../document/schema/emitted.ts';
import type { Verbs } from '../../../document/schema/vocabulary.ts';
import { matchVerb } from '../verbs.ts';

/**
 * What may stand between the beginning of a clause and its verb. A verb behind any other word has a
 * subject of its own (其中大会重申…), so it is another organ’s and governs nothing here.
 */
const lead = String.raw`(?:并|又|还|再次|再|也|且|同时|因此|为此|在(?:此|这)方面|在上述方面|,|，|and|et|y|и|also|further|therefore|in this regard|à cet égard|a este respecto|в этой связи|\s)*`;
const clauseStart = new RegExp(String.raw`[，；：,;]${lead}`, 'giu');
/** Verbs that are oftener a preposition or a noun where a clause begins: 通过开放的进程. */
const ambiguous = /^(?:通过|支持|关切|根据)/u;
/** Chinese may put the verb last: 对……感到遗憾. */
const postposed =
  /^(?:在(?:此|这)方面)?对.+((?:感到|表示|深表|深为)(?:遗憾|感谢|关切|赞赏|满意|痛惜))$/u;

/**
 * Tells which verb governs a place in a unit: the one of the clause that the place stands in, else
 * of the nearest clause before, else the one that opens the paragraph.
 *
 * @param opening the unit’s opening verb; for a subparagraph without one, that of its paragraph.
 * @returns a function from an offset to an id in `verbs.yaml`, or null.
 */
export function usesIn(
  text: string,
  opening: Unit['verb'],
  verbs: Verbs,
  language: OfficialLanguage,
): (offset: number) => string | null {
  const governing = [{ start: 0, verb: opening?.verb ?? null }];
  for (const match of text.matchAll(clauseStart)) {
    const start = match.index + match[0].length;
    const clause = text.slice(start);
    const verb = ambiguous.test(clause) ? null : matchVerb(clause, verbs, language);
    if (verb && start > (opening?.end ?? 0)) governing.push({ start, verb: verb.id });
  }
  return (offset) => {
    const last = postposed.exec(clauseAround(text, offset))?.[1];
    const late = last === undefined ? null : matchVerb(last, verbs, language);
    return late?.id ?? governing.findLast(({ start }) => start <= offset)?.verb ?? null;
  };
}

function clauseAround(text: string, offset: number): string {
  const before = /[^，；。]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const behind = /^[^，；。]*/u.exec(text.slice(offset))?.[0] ?? '';
  return before + behind;
}
