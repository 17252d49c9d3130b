import { expect, test } from 'vitest';
import { createWording } from './create-wording.ts';

const OPTIONS = ['a', 'b', 'c', 'd'] as const;

function picks(seed: number, temperature: number): string[] {
  const wording = createWording({ seed, temperature });
  return Array.from({ length: 60 }, () => wording(OPTIONS));
}

test('the same seed and temperature pick the same wordings', () => {
  expect(picks(7, 1)).toEqual(picks(7, 1));
  expect(picks(7, 1)).not.toEqual(picks(8, 1));
});

test.each([
  [0, ['a']],
  [0.5, ['a', 'b', 'c']],
  [1, ['a', 'b', 'c', 'd']],
])('temperature %d reaches these options', (temperature, reached) => {
  expect([...new Set(picks(3, temperature))].toSorted()).toEqual(reached);
});
