import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { expect, test } from 'vitest';
import { reduceTranscriptionRun, type TranscriptionRunEvent } from './reduce-transcription-run.ts';
import type { TranscriptionRun } from './transcription-run.ts';

const started: TranscriptionRun = {
  id: 'r',
  sessionId: 's',
  seq: 0,
  lane: 'A',
  gateway: 'default',
  request: { model: 'whisper-1' },
  sentAt: 0,
  upload: { name: 'a.wav', bytes: 100, duration: 3.5, progress: [] },
  frames: [],
  end: null,
};
const open = { kind: 'open', lane: 'A', seq: 0, t: 8, status: 200, contentType: null, requestId: null } as const;
const eof = { kind: 'end', lane: 'A', seq: 1, t: 90, cause: 'eof', events: 0, bytes: 9, comments: 0 } as const;

const fold = (events: TranscriptionRunEvent[]) => events.reduce(reduceTranscriptionRun, started);

test('the upload is kept as steps of at least one in a hundred, and its end always', () => {
  const run = fold([
    { type: 'sent', at: 1, sent: 0.004 },
    { type: 'sent', at: 2, sent: 0.5 },
    { type: 'sent', at: 3, sent: 0.505 },
    { type: 'sent', at: 4, sent: 0.995 },
    { type: 'sent', at: 5, sent: 1 },
    { type: 'sent', at: 6, sent: 1 },
  ]);
  expect(run.upload.progress).toEqual([
    { at: 2, sent: 0.5 },
    { at: 4, sent: 0.995 },
    { at: 5, sent: 1 },
  ]);
});

test('what is received is kept in order, and the end that the BFF names ends the run', () => {
  const run = fold([
    { type: 'received', at: 10, event: open },
    { type: 'received', at: 95, event: eof },
  ]);
  expect(run.frames).toEqual([
    { at: 10, event: open },
    { at: 95, event: eof },
  ]);
  expect(run.end).toEqual({ at: 95, cause: 'eof' });
});

test('a refusal of the BFF ends the run with its problem', () => {
  const problem = createProblem('payload_too_large');
  expect(fold([{ type: 'ended', at: 5, cause: 'lost', problem }]).end).toEqual({ at: 5, cause: 'lost', problem });
});

test('nothing changes a run that has ended', () => {
  const ended = fold([{ type: 'received', at: 95, event: eof }]);
  const late: TranscriptionRunEvent[] = [
    { type: 'sent', at: 96, sent: 1 },
    { type: 'received', at: 97, event: open },
    { type: 'ended', at: 98, cause: 'aborted' },
  ];
  expect(late.reduce(reduceTranscriptionRun, ended)).toBe(ended);
});
