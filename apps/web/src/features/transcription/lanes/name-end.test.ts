import { expect, test } from 'vitest';
import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { nameEnd } from './name-end.ts';

const overloaded = createProblem('gateway_overloaded');

test.each([
  ['waiting', null, null],
  ['sending', null, null],
  ['working', overloaded, null],
  ['complete', null, 'run.complete'],
  ['empty', null, 'transcription.empty'],
  ['error', overloaded, 'error.gateway_overloaded'],
  ['cut_off', overloaded, 'error.gateway_overloaded'],
  ['cut_off', null, 'run.reloaded'],
  ['stopped', overloaded, 'run.stopped'],
] as const)('%s', (state, problem, key) => {
  expect(nameEnd({ state, problem })).toBe(key);
});
