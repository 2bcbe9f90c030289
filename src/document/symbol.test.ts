import { describe, expect, test } from 'vitest';
import {
  isSymbol,
  normalizeSymbol,
  officialAddress,
  pathToSymbol,
  symbolToFolder,
  symbolToPath,
} from './symbol.ts';

const cases: [printed: string, symbol: string, folder: string][] = [
  ['A/RES/70/125', 'A/RES/70/125', 'A-RES-70-125'],
  ['E/RES/2024/13', 'E/RES/2024/13', 'E-RES-2024-13'],
  ['A/C.2/59/3', 'A/C.2/59/3', 'A-C.2-59-3'],
  ['A/60/687', 'A/60/687', 'A-60-687'],
  ['A/79/62-E/2024/3', 'A/79/62-E/2024/3', 'A-79-62-E-2024-3'],
  ['A/67/65–E/2012/48', 'A/67/65-E/2012/48', 'A-67-65-E-2012-48'],
  [
    'A/67/65/Corr.1-E/2012/48/Corr.1',
    'A/67/65/Corr.1-E/2012/48/Corr.1',
    'A-67-65-Corr.1-E-2012-48-Corr.1',
  ],
  ['A/RES/217 (III)', 'A/RES/217(III)', 'A-RES-217-III'],
  ['A/RES/217 A (III)', 'A/RES/217(III)', 'A-RES-217-III'],
  ['A/RES/217 A(III)', 'A/RES/217(III)', 'A-RES-217-III'],
  ['A/RES/2200 A (XXI)', 'A/RES/2200(XXI)', 'A-RES-2200-XXI'],
  ['A/RES/2758(XXVI)', 'A/RES/2758(XXVI)', 'A-RES-2758-XXVI'],
  ['S/RES/242 (1967)', 'S/RES/242(1967)', 'S-RES-242-1967'],
  ['S/RES/1454(2002)', 'S/RES/1454(2002)', 'S-RES-1454-2002'],
  ['A/RES/57/270 B', 'A/RES/57/270B', 'A-RES-57-270B'],
  ['A/HRC/RES/48/13', 'A/HRC/RES/48/13', 'A-HRC-RES-48-13'],
  ['E/CN.16/2018/CRP.3', 'E/CN.16/2018/CRP.3', 'E-CN.16-2018-CRP.3'],
  ['UNESCO/ai-ethics', 'UNESCO/ai-ethics', 'UNESCO-ai-ethics'],
  ['WSIS/tunis-agenda', 'WSIS/tunis-agenda', 'WSIS-tunis-agenda'],
  ['40 C/Resolución 93', '40C/Resolution93', '40C-Resolution93'],
  ['38 C/Resolution 97', '38C/Resolution97', '38C-Resolution97'],
  ['Ａ／ＲＥＳ／７０／１２５', 'A/RES/70/125', 'A-RES-70-125'],
];

describe('symbols', () => {
  test.each(cases)('%s is %s', (printed, symbol, folder) => {
    expect(normalizeSymbol(printed)).toBe(symbol);
    expect(pathToSymbol(`/${symbolToPath(printed)}/`)).toBe(symbol);
    expect(symbolToFolder(printed)).toBe(folder);
  });

  test.each(['', 'A', '../x', 'A/../B', 'A/RES/<b>', '第 70/125 号'])('%j is no symbol', (text) => {
    expect(isSymbol(text)).toBe(false);
    expect(() => symbolToPath(text)).toThrow('is not a symbol');
  });

  test('the official address keeps the symbol', () => {
    expect(officialAddress('A/RES/217 (III)', 'zh')).toBe('https://docs.un.org/zh/A/RES/217(III)');
  });
});
