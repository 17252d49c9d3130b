import { expect, test } from 'vitest';
import { createTake } from './create-take.ts';
import { reduceTake } from './reduce-take.ts';
import type { TakeEvent } from './take-event.ts';
import type { Take } from './take-record.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;

const empty = createTake({
  id: 't1',
  sessionId: 's1',
  seq: 0,
  letter: 'A',
  sentAt: 1_000,
  request: { gateway: 'main', request: { model: 'tts-1', input: 'Hi', voice: 'alloy' } },
});

function fold(...events: TakeEvent[]): Take {
  return events.reduce(reduceTake, empty);
}

test('the head is a moment and what it said', () => {
  const take = fold({ type: 'head', t: 40, status: 200, contentType: 'audio/mpeg' });
  expect(take.times.head).toBe(40);
  expect(take.head).toEqual({ status: 200, contentType: 'audio/mpeg' });
});

test('bytes are counted, and the first and the last have their moment', () => {
  const take = fold(
    { type: 'bytes', t: 50, size: 100 },
    { type: 'bytes', t: 150, size: 20 },
    { type: 'bytes', t: 250, size: 3 },
  );
  expect(take.bytes).toBe(123);
  expect(take.times).toMatchObject({ firstByte: 50, lastByte: 250 });
  expect(take.arrivals.map(({ t, size }) => [t, size])).toEqual([
    [50, 100],
    [150, 20],
    [250, 3],
  ]);
});

test('what comes within one frame is one arrival', () => {
  const take = fold(
    { type: 'bytes', t: 50, size: 1 },
    { type: 'bytes', t: 60, size: 2 },
    { type: 'bytes', t: 66, size: 4 },
  );
  expect(take.arrivals).toEqual([
    { t: 50, kind: 'text', size: 3 },
    { t: 66, kind: 'text', size: 4 },
  ]);
  expect(take.times.lastByte).toBe(66);
});

test('the first sound is the first one, however often it starts again', () => {
  expect(fold({ type: 'sounding', t: 300 }, { type: 'sounding', t: 900 }).times.firstSound).toBe(300);
});

test('each time playback ran dry counts', () => {
  expect(fold({ type: 'starved' }, { type: 'starved' }).starved).toBe(2);
});

test('the drawing grows, and the examined one stays', () => {
  const drawing = (seconds: number) => ({ envelope: { peaks: [1], rms: [0.5] }, seconds });
  const facts = { codec: 'MP3', sampleRate: 24_000, channels: 1, duration: 2 };
  const take = fold(
    { type: 'format', format: MP3 },
    { type: 'drawn', drawing: drawing(1) },
    { type: 'examined', facts, drawing: drawing(2) },
  );
  expect(take).toMatchObject({ format: MP3, facts, drawing: { seconds: 2 } });
});

test('the end is kept as it was decided', () => {
  expect(fold({ type: 'end', end: { state: 'stopped', t: 700 } }).end).toEqual({ state: 'stopped', t: 700 });
});

test('a take is never changed in place', () => {
  const before = structuredClone(empty);
  fold({ type: 'bytes', t: 1, size: 1 }, { type: 'bytes', t: 2, size: 1 }, { type: 'starved' });
  expect(empty).toEqual(before);
});
