import { expect, it } from 'vitest';
import type { LaneFrame } from '#features/transcription/runs/wire-frame.ts';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { describeTranscriptFrames } from './describe-transcript-frames.ts';

const [head] = makeAnswer('');
const start: LaneFrame = { at: 95, event: { kind: 'start', lane: 'A', seq: 0, t: 90 } };

function frame(t: number, data: string, stray: string[] = []): LaneFrame {
  return { at: t, event: { kind: 'frame', lane: 'A', seq: t, t, data, stray } };
}

it('has none for an answer in one piece', () => {
  expect(describeTranscriptFrames({ frames: makeAnswer('{"text":"hi"}') })).toEqual([]);
});

it('counts from the request, and the gap from the frame before', () => {
  const frames = [start, ...(head === undefined ? [] : [head]), frame(400, '{}'), frame(450.5, '{}')];
  expect(describeTranscriptFrames({ frames }).map(({ number, t, gap }) => [number, t, gap])).toEqual([
    [1, 310, 10],
    [2, 360.5, 50.5],
  ]);
});

it.each([
  ['{"type":"transcript.text.delta","delta":"Hé"}', 'text', '"Hé"', 46],
  ['{"type":"transcript.text.segment","text":"a"}', 'text', '{"type":"transcript.text.segment","text":"a"}', 45],
  ['{"type":"transcript.text.done","text":"a"}', 'finish', '{"type":"transcript.text.done","text":"a"}', 42],
  ['{"text":"a"}', 'chunk', '{"text":"a"}', 12],
  ['{"error":{"message":"no"}}', 'problem', '{"error":{"message":"no"}}', 26],
  ['[DONE]', 'done', '[DONE]', 6],
  ['{"text"', 'malformed', '{"text"', 7],
  ['7', 'malformed', '7', 1],
])('reads %s as %s', (data, kind, payload, bytes) => {
  expect(describeTranscriptFrames({ frames: [frame(1, data)] })).toMatchObject([{ kind, payload, bytes }]);
});

it('reads lines between the events too', () => {
  const frames = [frame(1, '', ['{"error":{"message":"no"}}'])];
  expect(describeTranscriptFrames({ frames })).toMatchObject([{ kind: 'problem' }]);
});
