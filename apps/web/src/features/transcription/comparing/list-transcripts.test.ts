import { expect, test } from 'vitest';
import { judgeRun } from '#features/transcription/runs/judge-run.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { listTranscripts } from './list-transcripts.ts';

type Cause = NonNullable<TranscriptionRun['parts'][number]['ending']>['cause'];

function answered(text: string, cause: Cause | null = 'eof', run: Partial<TranscriptionRun> = {}) {
  const ending = cause === null ? null : { at: 430, cause };
  const made = makeRun({ parts: [makePart({ frames: makeAnswer(text), ending })], ...run });
  const lane = { id: 'a', letter: 'A', gateway: 'default', model: 'whisper-1', parameters: {} } as const;
  return [{ lane, runs: [made], current: { run: made, outcome: judgeRun(made) } }];
}

test.each([
  ['whole', answered('{"text":"one two"}'), [{ text: 'one two', isWhole: true }]],
  ['empty', answered('{"text":""}'), [{ text: '', isWhole: true }]],
  ['stopped', answered('{"text":"one two"}', 'aborted'), [{ text: 'one two', isWhole: false }]],
  ['failed', answered('{"error":{"message":"no"}}'), []],
  ['under way', answered('{"text":"one"}', null), []],
])('an answer that is %s', (_, laneRuns, transcripts) => {
  expect(listTranscripts(laneRuns, false)).toMatchObject(transcripts);
});

test('a lane that was not asked has none', () => {
  const [lane] = answered('');
  expect(lane === undefined ? null : listTranscripts([{ ...lane, current: null }], false)).toEqual([]);
});

test('what a person has edited counts when it is asked for', () => {
  const edited = [
    { id: '1', start: 0, end: 1, text: 'one' },
    { id: '2', start: null, end: null, text: 'three' },
  ];
  const laneRuns = answered('{"text":"one two"}', 'eof', { edited });
  expect(listTranscripts(laneRuns, false)[0]?.text).toBe('one two');
  expect(listTranscripts(laneRuns, true)).toMatchObject([
    { text: 'one\nthree', segments: [{ start: 0, end: 1, text: 'one' }] },
  ]);
});
