import { expect, test } from 'vitest';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import type { Against } from './comparing-view.ts';
import { explainNoScore } from './explain-no-score.ts';

const lane = { id: 'a', letter: 'A', gateway: 'default', model: 'whisper-1', parameters: {} } as const;

test.each<[RunOutcome['state'], Against | null, string]>([
  ['complete', null, 'alone'],
  ['complete', { kind: 'lane', laneId: 'a' }, 'itself'],
  ['complete', { kind: 'lane', laneId: 'b' }, 'pending'],
  ['complete', { kind: 'reference' }, 'pending'],
  ['stopped', { kind: 'majority' }, 'not_whole'],
  ['cut_off', { kind: 'reference' }, 'not_whole'],
])('a transcript that is %s, against %j: %s', (state, against, why) => {
  const outcome: RunOutcome = { state, transcript: null, gaps: [], problem: null, parts: [] };
  expect(explainNoScore({ lane, current: { run: makeRun(), outcome } }, against)).toBe(why);
});
