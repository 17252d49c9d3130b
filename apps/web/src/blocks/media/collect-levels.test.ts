import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectLevels } from './collect-levels.ts';

const listed = ({ peaks, squares, duration }: ReturnType<ReturnType<typeof collectLevels>['levels']>) => ({
  peaks: [...peaks],
  squares: [...squares],
  duration,
});

test.each([
  { name: 'no sound', samples: [], peaks: [], squares: [], duration: 0 },
  { name: 'one level', samples: [0.5, -0.5], peaks: [0.5], squares: [0.25], duration: 0.01 },
  { name: 'the swing either way', samples: [0.25, -0.75], peaks: [0.75], squares: [0.3125], duration: 0.01 },
  { name: 'a level that has just begun', samples: [0, 0, 0.5], peaks: [0, 0.5], squares: [0, 0.25], duration: 0.015 },
])('$name', ({ samples, peaks, squares, duration }) => {
  const collector = collectLevels(200);
  collector.push(Float32Array.from(samples));
  expect(listed(collector.levels())).toEqual({ peaks, squares, duration });
});

test('a level may be looked at while it goes on', () => {
  const collector = collectLevels(200);
  collector.push(Float32Array.of(1));
  expect(listed(collector.levels())).toEqual({ peaks: [1], squares: [1], duration: 0.005 });
  collector.push(Float32Array.of(0, 0.5));
  expect(listed(collector.levels())).toEqual({ peaks: [1, 0.5], squares: [0.5, 0.25], duration: 0.015 });
});

test('the levels do not depend on how the sound is cut, at rates that do not divide evenly', () => {
  const block = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), fc.constantFrom(1_234, 11_025, 8_000), (blocks, rate) => {
      const [cut, whole] = [collectLevels(rate), collectLevels(rate)];
      for (const samples of blocks) cut.push(Float32Array.from(samples));
      whole.push(Float32Array.from(blocks.flat()));
      expect(listed(cut.levels())).toEqual(listed(whole.levels()));
      expect(cut.levels().peaks).toHaveLength(levelsIn(blocks.flat().length, rate));
    }),
    { seed: 5, numRuns: 200 },
  );
});

function levelsIn(frames: number, rate: number): number {
  let levels = 0;
  while (Math.round((levels * rate) / 100) < frames) levels += 1;
  return levels;
}

test('there is room for more than it began with', () => {
  const collector = collectLevels(100);
  collector.push(new Float32Array(5_000).fill(0.5));
  expect(collector.levels().peaks).toEqual(new Float32Array(5_000).fill(0.5));
});
