import type { OfficialLanguage } from '../../document/schema/common.ts';
import type { GoalMention } from '../../document/schema/emitted.ts';

const number = String.raw`\s*(?<goal>1[0-7]|[1-9])(?<target>\.(?:[a-f]|\d{1,2}))?(?![\d.]*\d)`;
const forms: Readonly<Record<OfficialLanguage, string>> = {
  zh: '可持续发展目标|具体目标',
  en: 'Sustainable Development Goals?|target',
  fr: 'objectifs? de développement durable|cible',
  es: 'Objetivos? de Desarrollo Sostenible|meta',
  ru: String.raw`цел\p{L}+|задач\p{L}+`,
  ar: 'الهدف|الغاية',
};

/** The Sustainable Development Goals and targets that a text names by number: 具体目标 9.c. */
export function goalsOf(text: string, language: OfficialLanguage): GoalMention[] {
  const pattern = new RegExp(`(?:${forms[language]})${number}`, 'giu');
  return [...text.matchAll(pattern)].map((match) => {
    const { goal = '', target } = match.groups ?? {};
    const [words] = match;
    return {
      start: match.index,
      end: match.index + words.length,
      words,
      goal: Number(goal),
      target: target === undefined ? null : `${goal}${target}`,
    };
  });
}
