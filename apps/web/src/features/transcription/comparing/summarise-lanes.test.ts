import { expect, test } from 'vitest';
import { judgeRun } from '#features/transcription/runs/judge-run.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { summariseLanes } from './summarise-lanes.ts';

const lane = { id: 'a', letter: 'A', gateway: 'default', model: 'another-by-now', parameters: {} } as const;
const run = makeRun({
  parts: [makePart({ frames: makeAnswer('{"text":"one too"}'), ending: { at: 430, cause: 'eof' } })],
});
const asked = { lane, runs: [run], current: { run, outcome: judgeRun(run) } };
const words = { substitutions: 1, insertions: 0, deletions: 0, words: 2, rate: 0.5 };
const characters = { errors: 1, characters: 7, rate: 1 / 7 };

test('what was asked, how far it is from the reference, and how long it took', () => {
  expect(summariseLanes([asked], new Map([['a', { laneId: 'a', letter: 'A', words, characters }]]))).toEqual([
    {
      lane: 'A',
      model: 'whisper-1',
      wordErrorRate: 0.5,
      characterErrorRate: 1 / 7,
      substitutions: 1,
      insertions: 0,
      deletions: 0,
      latency: 0.4,
      realTimeFactor: 0.1,
    },
  ]);
});

test('a lane that is not compared has its times alone, and one that was not asked nothing', () => {
  const summaries = summariseLanes([asked, { ...asked, current: null }], new Map());
  expect(summaries).toHaveLength(1);
  expect(summaries[0]).toMatchObject({ wordErrorRate: null, substitutions: null, latency: 0.4 });
});
