import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { expect, test } from 'vitest';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { reduceTranscriptionRun } from './reduce-transcription-run.ts';
import type { RunPartEvent } from './run-part-event.ts';
import type { TranscriptionRun } from './transcription-run.ts';

const waiting = makePart({ askedAt: null, progress: [], bytes: 0, name: 'talk.wav' });
const started = makeRun({ parts: [waiting, waiting] });
const open = { kind: 'open', lane: 'A', seq: 0, t: 8, status: 200, contentType: null, requestId: null } as const;
const eof = { kind: 'end', lane: 'A', seq: 1, t: 90, cause: 'eof', events: 0, bytes: 9, comments: 0 } as const;

/** What these events make of a request. */
const foldInto = (run: TranscriptionRun, events: RunPartEvent[]) =>
  events.reduce((before, event) => reduceTranscriptionRun(before, { type: 'part', index: 0, event }), run);
const fold = (events: RunPartEvent[]) => {
  const [part] = foldInto(started, events).parts;
  if (part === undefined) throw new Error('no part');
  return part;
};

test('the upload is kept as steps of at least one in a hundred, and its end always', () => {
  const run = fold([
    { type: 'sent', at: 1, sent: 0.004 },
    { type: 'sent', at: 2, sent: 0.5 },
    { type: 'sent', at: 3, sent: 0.505 },
    { type: 'sent', at: 4, sent: 0.995 },
    { type: 'sent', at: 5, sent: 1 },
    { type: 'sent', at: 6, sent: 1 },
  ]);
  expect(run.progress).toEqual([
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
  expect(run.ending).toEqual({ at: 95, cause: 'eof' });
});

test('a refusal of the BFF ends the run with its problem', () => {
  const problem = createProblem('payload_too_large');
  expect(fold([{ type: 'ended', at: 5, cause: 'lost', problem }]).ending).toEqual({ at: 5, cause: 'lost', problem });
});

test('an asking tells the file, and when', () => {
  const part = fold([{ type: 'asked', at: 7, name: 'talk-1.wav', fileType: 'audio/wav', bytes: 44 }]);
  expect(part).toMatchObject({ askedAt: 7, name: 'talk-1.wav', bytes: 44 });
});

test('nothing changes a request that has ended', () => {
  const ended = foldInto(started, [{ type: 'received', at: 95, event: eof }]);
  const late: RunPartEvent[] = [
    { type: 'sent', at: 96, sent: 1 },
    { type: 'received', at: 97, event: open },
    { type: 'ended', at: 98, cause: 'aborted' },
  ];
  expect(foldInto(ended, late)).toEqual(ended);
});

test('the other requests are left as they are', () => {
  const run = foldInto(started, [{ type: 'received', at: 95, event: eof }]);
  expect(run.parts[1]).toBe(started.parts[1]);
});

test('a request that is made again is as if it had not been', () => {
  const ended = foldInto(started, [
    { type: 'asked', at: 1, name: 'talk.wav', fileType: 'audio/wav', bytes: 0 },
    { type: 'received', at: 95, event: eof },
  ]);
  expect(reduceTranscriptionRun(ended, { type: 'again', indexes: [0] }).parts).toEqual(started.parts);
});

test('an edited transcript stands beside what came', () => {
  const cues = [{ id: 'a', start: 0, end: 1, text: 'one' }];
  const run = reduceTranscriptionRun(started, { type: 'edited', cues });
  expect(run).toEqual({ ...started, edited: cues });
  expect(reduceTranscriptionRun(run, { type: 'edited', cues: null })).toEqual(started);
});
