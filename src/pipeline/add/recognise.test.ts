import { expect, test } from 'vitest';
import { parse } from '../parse/index.ts';
import { read } from '../read/index.ts';
import { recognise } from './recognise.ts';

test.each([
  [
    'zh',
    '三三九一（三十）．渔火\n\n大会，\n\n回顾其决议，\n\n1. 决定再议。',
    'A/RES/3391(XXX)',
    '渔火',
  ],
  ['zh', '三二/二八三 渔火\n\n大会，\n\n回顾其决议，\n\n1. 决定再议。', 'A/RES/32/283', '渔火'],
  [
    'zh',
    '经济及社会理事会第1994/67号决议\n\n渔火\n\n经济及社会理事会，\n\n回顾其决议，\n\n1. 决定再议。',
    'E/RES/1994/67',
    '渔火',
  ],
  [
    'ar',
    '٢٨٩٩ (د - ٢٦) - الجراد\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها،\n\n١ - تقرر ذلك.',
    'A/RES/2899(XXVI)',
    'الجراد',
  ],
  [
    'es',
    '31 C/Resolución 9\n\nLa Conferencia General,\n\nRecordando sus veletas,\n\n1. Decide contarlas.',
    '31C/Resolution9',
    '31 C/Resolución 9',
  ],
  [
    'en',
    'A/CONF.988/4\n\nPlan for Weather Vanes\n\n1. We will count them.\n\n2. We will oil them.',
    'A/CONF.988/4',
    'Plan for Weather Vanes',
  ],
  [
    'ru',
    'Генеральная Ассамблея\n\n91/6. Флюгеры\n\nГенеральная Ассамблея,\n\nссылаясь на резолюцию,\n\n1. постановляет так.',
    'A/RES/91/6',
    'Флюгеры',
  ],
] as const)('%s: %s', async (language, text, symbol, title) => {
  const source = await read('text.txt', new TextEncoder().encode(text));
  if (!source.value) throw new Error('the text could not be read');
  const { value } = parse(source.value, { symbol: 'UN/unknown', language });
  expect(recognise(source.value, value, language)).toMatchObject({ symbol, title });
});
