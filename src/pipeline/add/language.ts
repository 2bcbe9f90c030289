import type { OfficialLanguage } from '../../document/schema/common.ts';

const sampleLength = 20_000;

const commonWords = {
  en: /(?<!\p{L})(?:the|of|and|to|in|its|on|by|for)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:les?|la|des?|et|du|aux?|sur|par|pour|dans)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los?|las?|del?|y|en|para|por|su|sobre)(?!\p{L})/giu,
} as const;

/** The language of a text, by its script and, among Latin ones, its commonest words; null: none. */
export function languageOf(text: string): OfficialLanguage | null {
  const sample = text.slice(0, sampleLength);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const scripts = [
    ['zh', count(/\p{Script=Han}/gu) * 2],
    ['ar', count(/\p{Script=Arabic}/gu)],
    ['ru', count(/\p{Script=Cyrillic}/gu)],
  ] as const;
  const [script] = scripts.toSorted((a, b) => b[1] - a[1]);
  if (script && script[1] > latin) return script[0];
  const words = (['en', 'fr', 'es'] as const).map(
    (language) => [language, count(commonWords[language])] as const,
  );
  const [most, next] = words.toSorted((a, b) => b[1] - a[1]);
  return most && next && most[1] > next[1] ? most[0] : null;
}
