import { expect, test } from 'vitest';
import { measureLevels } from './measure-levels.ts';

/** Samples that hold each value for so many frames. */
function steps(...held: [value: number, frames: number][]): Float32Array<ArrayBuffer> {
  return Float32Array.from(held.flatMap(([value, frames]) => Array<number>(frames).fill(value)));
}

test.each([
  ['each hundredth of a second has one level', 8_000, [steps([0.5, 80], [0, 80], [-0.25, 80])], [0.5, 0, 0.25]],
  ['a rest that is shorter has one too', 8_000, [steps([0.5, 80], [1, 8])], [0.5, 1]],
  ['channels are taken together', 8_000, [steps([0.3, 80]), steps([0.4, 80])], [0.354]],
  ['values beyond full scale are full scale', 8_000, [steps([2, 80])], [1]],
  ['no sound has no levels', 8_000, [steps()], []],
])('%s', (_, sampleRate, channels, levels) => {
  expect(measureLevels({ sampleRate, channels })).toEqual(levels);
});

test('a rate that a hundred does not divide drifts by no frame', () => {
  const second = 22_050;
  const channels = [steps([0, 10 * second], [1, second])];
  const levels = measureLevels({ sampleRate: second + 1 / 3, channels });
  expect(levels).toHaveLength(1_100);
  expect(levels.indexOf(1)).toBe(1_000);
});
