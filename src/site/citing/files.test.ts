import { expect, test } from 'vitest';
import { toBibtex, toCslJson, toRis, type CitedParagraph } from './files.ts';

const cited: CitedParagraph = {
  work: {
    symbol: 'E/RES/2024/13',
    kind: 'resolution',
    number: '2024/13',
    organ: {
      zh: '经济及社会理事会',
      en: 'Economic and Social Council',
      oscola: 'ECOSOC',
      bluebook: 'E.S.C.',
    },
    title: { zh: '评估进展 100%', en: 'Assessment' },
    date: [2024, 7, 23],
    language: 'zh',
  },
  anchor: 'op82',
  where: '第82段',
  url: 'https://x.example/zh/E/RES/2024/13/#op82',
};

test('CSL-JSON', () => {
  expect(toCslJson(cited)).toMatchInlineSnapshot(`
    "[
      {
        "id": "E-RES-2024-13-op82",
        "type": "report",
        "title": "评估进展 100%",
        "author": [
          {
            "literal": "联合国经济及社会理事会"
          }
        ],
        "number": "E/RES/2024/13",
        "genre": "决议",
        "language": "zh-CN",
        "issued": {
          "date-parts": [
            [
              2024,
              7,
              23
            ]
          ]
        },
        "publisher": "联合国",
        "URL": "https://x.example/zh/E/RES/2024/13/#op82",
        "note": "第82段"
      }
    ]
    "
  `);
});

test('RIS has one tag a line and ends with ER', () => {
  expect(toRis(cited).split('\r\n')).toMatchInlineSnapshot(`
    [
      "TY  - RPRT",
      "ID  - E-RES-2024-13-op82",
      "AU  - 联合国经济及社会理事会,",
      "TI  - 评估进展 100%",
      "TT  - Assessment",
      "PY  - 2024",
      "DA  - 2024/07/23/",
      "SN  - E/RES/2024/13",
      "PB  - 联合国",
      "LA  - zh-CN",
      "UR  - https://x.example/zh/E/RES/2024/13/#op82",
      "N1  - 第82段",
      "ER  - ",
      "",
    ]
  `);
});

test('BibTeX escapes what TeX would read as a command', () => {
  expect(toBibtex(cited)).toMatchInlineSnapshot(`
    "@techreport{E-RES-2024-13-op82,
      author = {{联合国经济及社会理事会}},
      title = {{评估进展 100\\%}},
      institution = {联合国},
      type = {决议},
      number = {E/RES/2024/13},
      year = {2024},
      month = {7},
      day = {23},
      note = {第82段},
      langid = {chinese},
      url = {https://x.example/zh/E/RES/2024/13/#op82}
    }
    "
  `);
});
