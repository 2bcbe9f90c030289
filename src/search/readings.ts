/** How Chinese names are read and written otherwise; made at build time, so readers load no dictionary. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

const han = /^\p{Script=Han}+$/u;

/** Pinyin of the Chinese among the names, without tones, each followed by its initials. */
export function readings(names: readonly string[]): string[] {
  const read = names
    .map((name) => name.replace(/[^\p{Script=Han}]/gu, ''))
    .filter((name) => name.length > 1)
    .flatMap((name) => {
      const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
      return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
    });
  return [...new Set(read)];
}

/**
 * Pairs of a traditional character and the simplified one that it stands for, for those simplified
 * ones that the words have. The Unicode blocks looked through are CJK Unified Ideographs and
 * Extension A: all that input methods for traditional characters usually give.
 */
export function traditionalPairs(words: string): string {
  const known = new Set(words.match(/\p{Script=Han}/gu) ?? []);
  const simplify = Converter({ from: 'tw', to: 'cn' });
  const alike = Converter({ from: 'hk', to: 'cn' });
  let pairs = '';
  for (const [from, to] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      if (!han.test(character)) continue;
      const simplified = [simplify(character), alike(character)].find(
        (other) => other !== character && known.has(other),
      );
      if (simplified !== undefined) pairs += character + simplified;
    }
  }
  return pairs;
}

/** The Chinese among the names in the words used in Taiwan, in simplified characters, where they differ. */
export function regionalNames(names: readonly string[]): string[] {
  const abroad = Converter({ from: 'cn', to: 'twp' });
  const back = Converter({ from: 't', to: 'cn' });
  const put = names.map((name) => back(abroad(name)));
  return [...new Set(put)].filter((name) => !names.includes(name));
}
