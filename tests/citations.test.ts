import { expect, test } from 'vitest';
import { convertCorpus } from '../src/pipeline/index.ts';
import { load } from '../src/pipeline/load/index.ts';

/**
 * Every mention of a document in the first text, as a table that was read by hand against the text:
 * paragraph, words, document, pinpoint, how it was found, use. Review its diff like a text.
 */
test('every mention in E/RES/2024/13 is found, and none is unresolved', async () => {
  const { value: corpus } = await load('content');
  const { emitted, diagnostics } = await convertCorpus(corpus);
  const text = emitted.find(({ data }) => data.symbol === 'E/RES/2024/13')?.data;
  const rows = text?.units.flatMap(({ anchor, citations }) =>
    citations.map(({ words, document, at, via, use, footnote }) =>
      [
        anchor,
        footnote === null ? words : `(note ${footnote})`,
        document,
        at ?? '',
        via,
        use ?? '',
      ].join('\t'),
    ),
  );
  const head = ['unit', 'words', 'document', 'at', 'via', 'use'].join('\t');
  await expect(`${[head, ...(rows ?? [])].join('\n')}\n`).toMatchFileSnapshot(
    'golden/E-RES-2024-13.mentions.tsv',
  );
  expect(diagnostics.filter(({ id }) => id === 'citation-unresolved')).toEqual([]);
});
