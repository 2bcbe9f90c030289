import { beforeAll, describe, expect, test } from 'vitest';
import type { EmittedDocument } from '../src/document/schema/emitted.ts';
import { convertCorpus } from '../src/pipeline/index.ts';
import { load } from '../src/pipeline/load/index.ts';
import { considered, measure, pooled } from '../src/site/coverage.ts';

/** What the indexes say of the first text, as tables to be read by hand: review their diffs. */
let corpus: Awaited<ReturnType<typeof load>>['value'];
let converted: Awaited<ReturnType<typeof convertCorpus>>;
let text: EmittedDocument;

beforeAll(async () => {
  corpus = (await load('content')).value;
  converted = await convertCorpus(corpus);
  const found = converted.emitted.find(({ data }) => data.symbol === 'E/RES/2024/13');
  if (!found) throw new Error('the first text was not converted');
  text = found.data;
});

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.join('\t')}\n`).join('');

describe('tables of E/RES/2024/13', () => {
  test('themes with their evidence', async () => {
    const rows = text.units.flatMap(({ anchor, themes }) =>
      themes.map(({ theme, weight, evidence, reason }) => {
        const words = evidence.map((one) =>
          one.rule === 'phrase' ? one.words : `${one.rule}:${one.words}`,
        );
        return [anchor, theme, weight, [...new Set(words)].join(' | '), reason ?? ''];
      }),
    );
    await expect(table(rows)).toMatchFileSnapshot('golden/E-RES-2024-13.themes.tsv');
  });

  test('opening verbs', async () => {
    const rows = text.units.flatMap(({ anchor, verb }) =>
      verb
        ? [[anchor, verb.words, verb.verb ?? '?', verb.class ?? '?', verb.bold ? 'bold' : 'plain']]
        : [],
    );
    await expect(table(rows)).toMatchFileSnapshot('golden/E-RES-2024-13.verbs.tsv');
  });

  test('dates, figures and goals', async () => {
    const rows = text.units.flatMap(({ anchor, dates, figures, goals }) => [
      ...dates.map(({ words, from, to }) => [
        anchor,
        'date',
        words,
        to === null ? from : `${from}/${to}`,
      ]),
      ...figures.map(({ words, value, unit }) => [anchor, 'figure', words, `${value} ${unit}`]),
      ...goals.map(({ words, goal, target }) => [anchor, 'goal', words, target ?? goal]),
    ]);
    await expect(table(rows)).toMatchFileSnapshot('golden/E-RES-2024-13.numbers.tsv');
  });

  test('actors and terms', async () => {
    const rows = text.units.map(({ anchor, actors, terms }) => [
      anchor,
      [...new Set(actors.map(({ actor }) => actor))].join(' '),
      [...new Set(terms.map(({ term }) => term))].join(' '),
    ]);
    await expect(table(rows)).toMatchFileSnapshot('golden/E-RES-2024-13.names.tsv');
  });
});

describe('themes', () => {
  test('every paragraph has one, or a reason to have none', () => {
    const noTheme = corpus.entries.find(({ folder }) => folder === text.folder)?.noTheme ?? [];
    const open = considered(text, noTheme).filter(
      ({ unit, reason }) => unit.themes.length === 0 && reason === null,
    );
    expect(open.map(({ unit }) => unit.anchor)).toEqual([]);
  });

  test('the section on Internet governance and its subsections are under it, and what is said elsewhere', () => {
    const found = text.units.filter(({ themes }) =>
      themes.some(({ theme }) => theme === 'internet-governance'),
    );
    const section = Array.from({ length: 16 }, (_, index) => `op${80 + index}`);
    expect(found.map(({ anchor }) => anchor)).toEqual([
      'op63',
      'op67',
      'op70',
      ...section,
      'op119',
    ]);
  });

  test('the opening verb of every paragraph is in the vocabulary', () => {
    const unknown = text.units.filter(
      ({ kind, verb }) => ['preambular', 'operative'].includes(kind) && !verb?.verb,
    );
    expect(unknown.map(({ anchor }) => anchor)).toEqual([]);
  });
});

describe('ten themes read by hand', () => {
  test('were ten', () => {
    expect(converted.readings).toHaveLength(10);
  });

  test('each: no theme’s rules fall under 0.9', () => {
    const low = converted.readings.filter(({ rules, read }) => {
      const { precision, recall } = measure(rules, read);
      return precision < 0.9 || recall < 0.9;
    });
    expect(low.map(({ theme }) => theme)).toEqual([]);
  });

  test('all: rules alone reach 0.97, rules and editors 0.99', () => {
    const rules = pooled(converted.readings, 'rules');
    const decided = pooled(converted.readings, 'decided');
    expect(Math.min(rules.precision, rules.recall)).toBeGreaterThanOrEqual(0.97);
    expect(Math.min(decided.precision, decided.recall)).toBeGreaterThanOrEqual(0.99);
  });
});

describe('actions', () => {
  const verbsThatAsk = ['request', 'call-upon', 'urge', 'call-for', 'invite', 'encourage'];

  test('every paragraph that opens with an asking verb has one', () => {
    const asked = new Set(
      corpus.entries.flatMap(({ actions }) => actions.map(({ anchor }) => anchor)),
    );
    const open = text.units.filter(({ verb }) => verbsThatAsk.includes(verb?.verb ?? ''));
    expect(open.length).toBeGreaterThanOrEqual(23);
    expect(open.filter(({ anchor }) => !asked.has(anchor)).map(({ anchor }) => anchor)).toEqual([]);
  });

  test('every asking word in the text is in an action, or known not to ask', () => {
    const actions = corpus.entries.flatMap((entry) => entry.actions);
    const loose = text.units.flatMap(({ anchor, kind, text: words }) =>
      kind === 'footnote'
        ? []
        : [...words.matchAll(/敦促|促请|呼吁|邀请|鼓励|(?<![提申])请(?=[\p{Script=Han}])/gu)]
            .filter(
              ({ index }) =>
                !actions.some((action) => {
                  const start = words.indexOf(action.words);
                  return (
                    action.anchor === anchor &&
                    start <= index &&
                    index < start + action.words.length
                  );
                }),
            )
            .map(({ index }) => `${anchor}: ${words.slice(Math.max(0, index - 6), index + 8)}`),
    );
    expect(loose).toMatchInlineSnapshot(`
      [
        "op22: 果的进程，以鼓励包括国际组织",
      ]
    `);
  });
});

test('every paragraph has a note, and convert would say which has none', () => {
  expect(converted.checks.filter(({ id }) => id === 'notes-missing')).toEqual([]);
});
