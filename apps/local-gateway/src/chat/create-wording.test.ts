import { expect, test } from 'vitest';
import { createWording, type PickedWording } from './create-wording.ts';

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

test.each([
  [0, [1, 0, 0, 0]],
  [0.5, [0.4, 0.4, 0.2, 0]],
  [1, [0.25, 0.25, 0.25, 0.25]],
])('temperature %d tells these shares of the options with each pick', (temperature, shares) => {
  const told: PickedWording[] = [];
  const picked = createWording({ seed: 3, temperature, onPick: (pick) => told.push(pick) })(OPTIONS);
  expect(told).toEqual([{ text: picked, options: OPTIONS.map((text, at) => ({ text, share: shares[at] })) }]);
});

test('the shares are how often an option is picked', () => {
  const found = Array.from({ length: 4_000 }, (_, seed) => createWording({ seed, temperature: 0.5 })(OPTIONS));
  const counts = OPTIONS.map((option) => found.filter((each) => each === option).length / found.length);
  expect(counts.map((count) => Math.round(count * 10) / 10)).toEqual([0.4, 0.4, 0.2, 0]);
});
