import { expect, test } from 'vitest';
import { Record as DocumentRecord } from '../../document/schema/record.ts';
import { fillAll, type CitedUnit } from './fill.ts';
import { citationTemplates } from './templates.ts';
import { citedWork } from './work.ts';

const record = DocumentRecord.parse({
  symbol: 'E/RES/2024/13',
  kind: 'resolution',
  organ: 'economic-and-social-council',
  titles: {
    zh: { value: '评估成果落实和后续工作方面取得的进展', verified: 'T', source: 'text' },
    en: { value: 'Assessment of the progress made', verified: 'O', source: 'text' },
  },
  date: { value: '2024-07-23', verified: 'T', source: 'text', of: 'adopted' },
});
const work = citedWork(record, { zh: '理事会', en: 'Council' }, 'zh');
const all = {
  symbol: 'E/RES/2024/13',
  url: 'https://x.example/zh/E/RES/2024/13/',
  templates: citationTemplates(work),
};

const unit = (
  anchor: string,
  kind: string,
  number: string,
  more: Partial<CitedUnit> = {},
): CitedUnit => ({
  ...{ anchor, kind, number, label: null, parent: null },
  ...more,
});
const units = [
  unit('pp3', 'preambular', '3'),
  unit('op80', 'operative', '80'),
  unit('op82', 'operative', '82'),
  unit('op112', 'operative', '112'),
  unit('op112c', 'subparagraph', 'c', { label: '(c)', parent: 'op112' }),
];

function cite(from: string, to = from): Record<string, string> {
  const find = (name: string): CitedUnit =>
    units.find(({ anchor }) => anchor === name) ?? unit(name, '', '');
  const filled = fillAll(all, { first: find(from), last: find(to), units }, '2026-01-02');
  return Object.fromEntries(
    filled.map(({ format, text, entry }) => [format, entry === null ? text : `${text} | ${entry}`]),
  );
}

test('a paragraph in every format', () => {
  expect(cite('op82')).toMatchInlineSnapshot(`
    {
      "apa": "(United Nations Economic and Social Council, 2024, para. 82) | United Nations Economic and Social Council. (2024). Assessment of the progress made (Resolution E/RES/2024/13). https://x.example/zh/E/RES/2024/13/#op82",
      "bluebook": "E.S.C. Res. 2024/13, ¶ 82, U.N. Doc. E/RES/2024/13 (July 23, 2024).",
      "chicago": "United Nations Economic and Social Council, “Assessment of the Progress Made,” Resolution 2024/13, E/RES/2024/13, July 23, 2024, para. 82, https://x.example/zh/E/RES/2024/13/#op82. | United Nations Economic and Social Council. “Assessment of the Progress Made.” Resolution 2024/13, E/RES/2024/13, July 23, 2024. https://x.example/zh/E/RES/2024/13/#op82.",
      "gb-t-7714": "联合国经济及社会理事会. 评估成果落实和后续工作方面取得的进展: E/RES/2024/13[R/OL]. 联合国, 2024: 第82段[2026-01-02]. https://x.example/zh/E/RES/2024/13/#op82.",
      "mla": "(United Nations Economic and Social Council, par. 82) | United Nations Economic and Social Council. Assessment of the Progress Made. Resolution, E/RES/2024/13, 23 July 2024, https://x.example/zh/E/RES/2024/13/#op82.",
      "oscola": "ECOSOC Res 2024/13 (23 July 2024) UN Doc E/RES/2024/13, para 82",
      "un-en": "Economic and Social Council resolution 2024/13, para. 82",
      "un-zh": "经济及社会理事会第2024/13号决议，第82段",
    }
  `);
});

test('a preambular paragraph', () => {
  expect(cite('pp3')).toMatchInlineSnapshot(`
    {
      "apa": "(United Nations Economic and Social Council, 2024, preambular para. 3) | United Nations Economic and Social Council. (2024). Assessment of the progress made (Resolution E/RES/2024/13). https://x.example/zh/E/RES/2024/13/#pp3",
      "bluebook": "E.S.C. Res. 2024/13, pmbl. ¶ 3, U.N. Doc. E/RES/2024/13 (July 23, 2024).",
      "chicago": "United Nations Economic and Social Council, “Assessment of the Progress Made,” Resolution 2024/13, E/RES/2024/13, July 23, 2024, preambular para. 3, https://x.example/zh/E/RES/2024/13/#pp3. | United Nations Economic and Social Council. “Assessment of the Progress Made.” Resolution 2024/13, E/RES/2024/13, July 23, 2024. https://x.example/zh/E/RES/2024/13/#pp3.",
      "gb-t-7714": "联合国经济及社会理事会. 评估成果落实和后续工作方面取得的进展: E/RES/2024/13[R/OL]. 联合国, 2024: 序言部分第3段[2026-01-02]. https://x.example/zh/E/RES/2024/13/#pp3.",
      "mla": "(United Nations Economic and Social Council, preambular par. 3) | United Nations Economic and Social Council. Assessment of the Progress Made. Resolution, E/RES/2024/13, 23 July 2024, https://x.example/zh/E/RES/2024/13/#pp3.",
      "oscola": "ECOSOC Res 2024/13 (23 July 2024) UN Doc E/RES/2024/13, preambular para 3",
      "un-en": "Economic and Social Council resolution 2024/13, preambular para. 3",
      "un-zh": "经济及社会理事会第2024/13号决议，序言部分第3段",
    }
  `);
});

test('a subparagraph', () => {
  expect(cite('op112c')).toMatchInlineSnapshot(`
    {
      "apa": "(United Nations Economic and Social Council, 2024, para. 112(c)) | United Nations Economic and Social Council. (2024). Assessment of the progress made (Resolution E/RES/2024/13). https://x.example/zh/E/RES/2024/13/#op112c",
      "bluebook": "E.S.C. Res. 2024/13, ¶ 112(c), U.N. Doc. E/RES/2024/13 (July 23, 2024).",
      "chicago": "United Nations Economic and Social Council, “Assessment of the Progress Made,” Resolution 2024/13, E/RES/2024/13, July 23, 2024, para. 112(c), https://x.example/zh/E/RES/2024/13/#op112c. | United Nations Economic and Social Council. “Assessment of the Progress Made.” Resolution 2024/13, E/RES/2024/13, July 23, 2024. https://x.example/zh/E/RES/2024/13/#op112c.",
      "gb-t-7714": "联合国经济及社会理事会. 评估成果落实和后续工作方面取得的进展: E/RES/2024/13[R/OL]. 联合国, 2024: 第112段(c)项[2026-01-02]. https://x.example/zh/E/RES/2024/13/#op112c.",
      "mla": "(United Nations Economic and Social Council, par. 112(c)) | United Nations Economic and Social Council. Assessment of the Progress Made. Resolution, E/RES/2024/13, 23 July 2024, https://x.example/zh/E/RES/2024/13/#op112c.",
      "oscola": "ECOSOC Res 2024/13 (23 July 2024) UN Doc E/RES/2024/13, para 112(c)",
      "un-en": "Economic and Social Council resolution 2024/13, para. 112 (c)",
      "un-zh": "经济及社会理事会第2024/13号决议，第112段(c)项",
    }
  `);
});

test('a range', () => {
  expect(cite('op80', 'op82')).toMatchInlineSnapshot(`
    {
      "apa": "(United Nations Economic and Social Council, 2024, paras. 80–82) | United Nations Economic and Social Council. (2024). Assessment of the progress made (Resolution E/RES/2024/13). https://x.example/zh/E/RES/2024/13/#80-82",
      "bluebook": "E.S.C. Res. 2024/13, ¶¶ 80–82, U.N. Doc. E/RES/2024/13 (July 23, 2024).",
      "chicago": "United Nations Economic and Social Council, “Assessment of the Progress Made,” Resolution 2024/13, E/RES/2024/13, July 23, 2024, paras. 80–82, https://x.example/zh/E/RES/2024/13/#80-82. | United Nations Economic and Social Council. “Assessment of the Progress Made.” Resolution 2024/13, E/RES/2024/13, July 23, 2024. https://x.example/zh/E/RES/2024/13/#80-82.",
      "gb-t-7714": "联合国经济及社会理事会. 评估成果落实和后续工作方面取得的进展: E/RES/2024/13[R/OL]. 联合国, 2024: 第80至82段[2026-01-02]. https://x.example/zh/E/RES/2024/13/#80-82.",
      "mla": "(United Nations Economic and Social Council, pars. 80–82) | United Nations Economic and Social Council. Assessment of the Progress Made. Resolution, E/RES/2024/13, 23 July 2024, https://x.example/zh/E/RES/2024/13/#80-82.",
      "oscola": "ECOSOC Res 2024/13 (23 July 2024) UN Doc E/RES/2024/13, paras 80–82",
      "un-en": "Economic and Social Council resolution 2024/13, paras. 80–82",
      "un-zh": "经济及社会理事会第2024/13号决议，第80至82段",
    }
  `);
});

test('the whole document', () => {
  const whole = fillAll(all, null, '2026-01-02').map(({ format, text }) => `${format}: ${text}`);
  expect(whole).toMatchInlineSnapshot(`
    [
      "un-zh: 经济及社会理事会第2024/13号决议",
      "un-en: Economic and Social Council resolution 2024/13",
      "chicago: United Nations Economic and Social Council, “Assessment of the Progress Made,” Resolution 2024/13, E/RES/2024/13, July 23, 2024, https://x.example/zh/E/RES/2024/13/.",
      "apa: (United Nations Economic and Social Council, 2024)",
      "oscola: ECOSOC Res 2024/13 (23 July 2024) UN Doc E/RES/2024/13",
      "bluebook: E.S.C. Res. 2024/13, U.N. Doc. E/RES/2024/13 (July 23, 2024).",
      "gb-t-7714: 联合国经济及社会理事会. 评估成果落实和后续工作方面取得的进展: E/RES/2024/13[R/OL]. 联合国, 2024[2026-01-02]. https://x.example/zh/E/RES/2024/13/.",
      "mla: (United Nations Economic and Social Council)",
    ]
  `);
});
