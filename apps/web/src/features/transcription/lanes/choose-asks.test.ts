import { expect, test } from 'vitest';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { chooseAsks } from './choose-asks.ts';

const ask = {
  laneId: 'a',
  letter: 'A',
  gateway: 'default',
  request: { response_format: 'json', model: 'whisper-1' },
} as const;
const open: PlannedAsk = { ask, plan: { way: 'as_is', name: 'talk.wav', bytes: 4096 } };
const refused: PlannedAsk = { ask, plan: { way: 'refuse', why: 'unknown_type' } };

function lane(state: RunOutcome['state'], run = makeRun()) {
  const outcome: RunOutcome = { state, transcript: null, gaps: [], problem: null, parts: [] };
  return [{ lane: { id: 'a' }, current: { run, outcome } }];
}

test.each([
  ['sending', 0],
  ['working', 0],
  ['complete', 0],
  ['empty', 0],
  ['stopped', 1],
  ['cut_off', 1],
  ['error', 1],
] as const)('a lane whose newest run is %s is missing: %i', (state, missing) => {
  expect(chooseAsks([open], lane(state)).missing).toHaveLength(missing);
});

test('a lane that was not asked is missing', () => {
  expect(chooseAsks([open], [{ lane: { id: 'a' }, current: null }]).missing).toEqual([open]);
});

test.each([
  ['another model', makeRun({ request: { model: 'moonshine', response_format: 'json' } })],
  ['a parameter more', makeRun({ request: { model: 'whisper-1', response_format: 'json', language: 'en' } })],
  ['another gateway', makeRun({ gateway: 'other' })],
])('the answer to %s is no answer to this', (_, run) => {
  expect(chooseAsks([open], lane('complete', run)).missing).toEqual([open]);
});

test('what is refused is not asked', () => {
  expect(chooseAsks([refused], [])).toEqual({ all: [], missing: [] });
});
