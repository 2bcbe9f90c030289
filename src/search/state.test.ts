import { describe, expect, test } from 'vitest';
import { stateFrom, stateToSearch, toggled } from './state.ts';

describe('the address of a search', () => {
  test.each([
    '?q=%E6%95%B0%E5%AD%97',
    '?q=a&kind=footnote&order=relevance&theme=gender&theme=health&year=2024',
    '?',
  ])('%s comes back as it was', (search) => {
    expect(stateToSearch(stateFrom(search))).toBe(search);
  });

  test('what it does not know is left out', () => {
    expect(stateToSearch(stateFrom('?q=a&kind=x&order=y&z=1'))).toBe('?q=a');
  });

  test('a value is put on and taken off', () => {
    const on = toggled(stateFrom('?q=a'), 'theme', 'gender');
    expect(stateToSearch(on)).toBe('?q=a&theme=gender');
    expect(stateToSearch(toggled(on, 'theme', 'gender'))).toBe('?q=a');
  });
});
