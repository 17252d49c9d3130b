import { expect, test } from 'vitest';
import { stepCue } from './step-cue.ts';

const cues = [{ start: 0.3 }, { start: 3.2 }, { start: 7.9 }];

test.each([
  { position: 0, step: 1, at: 0.3 },
  { position: 0.3, step: 1, at: 3.2 },
  { position: 3.199, step: 1, at: 7.9 },
  { position: 7.9, step: 1, at: null },
  { position: 8, step: -1, at: 3.2 },
  { position: 9.5, step: -1, at: 7.9 },
  { position: 0.5, step: -1, at: 0.3 },
  { position: 0, step: -1, at: 0.3 },
] as const)('from $position s, $step leads to $at', ({ position, step, at }) => {
  expect(stepCue(cues, { position, step })).toBe(at);
});

test('without cues there is nowhere to go', () => {
  expect(stepCue([], { position: 1, step: -1 })).toBe(null);
});
