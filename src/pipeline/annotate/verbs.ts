import type { Unit } from '../../document/schema/emitted.ts';
import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { Verbs } from '../../document/schema/vocabulary.ts';
import { plainText } from '../../document/text.ts';
import type { BareUnit } from './units.ts';

/** Words that only say that the same verb came before: 又重申, also decides. */
const again = /^(?:又|还|再次|再|也|进一步)|^(?:also|further)\s+/iu;

/** Words such as “in this regard” may stand before the verb; what is set off further on is a title. */
const farthest = 40;

/**
 * The verb that opens a paragraph: what the source sets in bold or italics near its beginning, else
 * the form of the vocabulary that the text begins with.
 */
export function openingVerb(
  unit: BareUnit,
  verbs: Verbs,
  language: OfficialLanguage,
): Unit['verb'] {
  if (unit.kind === 'footnote' || unit.kind === 'unclassified') return null;
  const marked = markedVerb(unit, verbs, language);
  if (marked?.verb) return marked;
  const verb = matchVerb(unit.text, verbs, language);
  if (!verb) return marked;
  const end = (again.exec(unit.text)?.[0].length ?? 0) + verb.form.length;
  const words = unit.text.slice(0, end);
  return { start: 0, end, words, verb: verb.id, class: verb.class, bold: false };
}

function markedVerb(
  { inlines, text }: BareUnit,
  verbs: Verbs,
  language: OfficialLanguage,
): Unit['verb'] {
  const marked = inlines.find((node) => node.type === 'strong' || node.type === 'emphasis');
  if (!marked) return null;
  const words = plainText([marked]);
  const start = text.indexOf(words);
  if (start > farthest) return null;
  const verb = matchVerb(words, verbs, language);
  return {
    start,
    end: start + words.length,
    words,
    verb: verb?.id ?? null,
    class: verb?.class ?? null,
    bold: true,
  };
}

/** The verb of the vocabulary whose form the words begin with, longest form first. */
export function matchVerb(
  words: string,
  verbs: Verbs,
  language: OfficialLanguage,
): { id: string; class: string; form: string } | null {
  const bare = words.replace(again, '').toLowerCase();
  let best: { id: string; class: string; form: string } | null = null;
  for (const verb of verbs) {
    for (const form of verb.forms[language]) {
      const longer = form.length > (best?.form.length ?? 0);
      if (longer && bare.startsWith(form.toLowerCase()))
        best = { id: verb.id, class: verb.class, form };
    }
  }
  return best;
}
