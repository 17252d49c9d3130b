import { expect, test } from 'vitest';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { listArrivals } from './list-arrivals.ts';
import type { RunPart } from './transcription-run.ts';

const progress = [
  { at: 10, sent: 0.25 },
  { at: 30, sent: 1 },
];

const list = (part: Partial<RunPart>) => listArrivals(makeRun({ parts: [makePart({ progress, ...part })] }));

test('each step of the upload is a pale tick with the kilobytes of that step', () => {
  expect(list({})).toEqual([
    { t: 10, kind: 'reasoning', size: 1 },
    { t: 30, kind: 'reasoning', size: 3 },
  ]);
});

test('the answer is a full tick, whether it came whole or in events; what only announces it is none', () => {
  const stamp = { lane: 'A', seq: 0, t: 0 };
  const answered = list({
    progress: [],
    frames: [
      { at: 1, event: { kind: 'open', ...stamp, status: 200, contentType: null, requestId: null } },
      { at: 2, event: { kind: 'frame', ...stamp, data: 'abc', stray: [] } },
      { at: 3, event: { kind: 'body', ...stamp, text: 'abcd', truncated: false } },
      { at: 4, event: { kind: 'end', ...stamp, cause: 'eof', events: 1, bytes: 7, comments: 0 } },
    ],
  });
  expect(answered).toEqual([
    { t: 2, kind: 'text', size: 3 },
    { t: 3, kind: 'text', size: 4 },
  ]);
});

test('a refusal is the end of its run and no arrival', () => {
  const stamp = { lane: 'A', seq: 0, t: 0 };
  const refused = list({
    frames: [
      { at: 40, event: { kind: 'open', ...stamp, status: 400, contentType: 'application/json', requestId: null } },
      { at: 41, event: { kind: 'body', ...stamp, text: '{"error":{"message":"no"}}', truncated: false } },
    ],
    ending: { at: 41, cause: 'eof' },
  });
  expect(refused.map(({ t, kind }) => [t, kind])).toEqual([
    [10, 'reasoning'],
    [30, 'reasoning'],
  ]);
});

test('nothing arrives after the end', () => {
  expect(list({ ending: { at: 20, cause: 'aborted' } }).map(({ t }) => t)).toEqual([10]);
});
