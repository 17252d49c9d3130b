import { expect, it } from 'vitest';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { writeWireRecord } from './write-wire-record.ts';

it('holds the form, the file and every event, and nothing of the person’s edits', () => {
  const frames = makeAnswer('{"text":"hi"}');
  const run = makeRun({ parts: [makePart({ frames })], edited: [] });
  const record: unknown = JSON.parse(writeWireRecord(run));
  expect(record).toEqual({
    path: '/audio/transcriptions',
    gateway: 'default',
    fields: run.request,
    sentAt: 0,
    way: 'as_is',
    requests: [
      {
        file: { name: 'talk.wav', type: 'audio/wav', bytes: 4096 },
        start: 0,
        end: 4,
        askedAt: 0,
        progress: [{ at: 20, sent: 1 }],
        frames,
        ending: null,
      },
    ],
  });
});
