import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';
import { reduceTake } from './reduce-take.ts';
import type { PieceEvent } from './arriving-take-event.ts';
import type { TakeEvent } from './take-event.ts';
import type { Take } from './take-record.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
const FACTS = { codec: 'MP3', sampleRate: 24_000, channels: 1, duration: 2 };

const empty = makeTake();

function fold(...events: TakeEvent[]): Take {
  return events.reduce(reduceTake, empty);
}

function foldPiece(...events: PieceEvent[]) {
  return fold(...events.map((event): TakeEvent => ({ type: 'piece', index: 0, event }))).pieces[0];
}

test('the head is a moment and what it said, the gateway’s own answer too', () => {
  const answer = { status: 200, type: 'audio/mpeg', requestId: 'r1', headMs: 30, firstByteMs: 35 };
  expect(foldPiece({ type: 'head', t: 40, status: 200, contentType: 'audio/mpeg', answer })).toMatchObject({
    head: { t: 40, status: 200, contentType: 'audio/mpeg' },
    answer,
  });
});

test('bytes are counted, and the first and the last have their moment', () => {
  const piece = foldPiece(
    { type: 'bytes', t: 50, size: 100 },
    { type: 'bytes', t: 150, size: 20 },
    { type: 'bytes', t: 250, size: 3 },
  );
  expect(piece).toMatchObject({ bytes: 123, firstByte: 50, lastByte: 250 });
  expect(piece?.arrivals.map(({ t, size }) => [t, size])).toEqual([
    [50, 100],
    [150, 20],
    [250, 3],
  ]);
});

test('what comes within one frame is one arrival', () => {
  const piece = foldPiece(
    { type: 'bytes', t: 50, size: 1 },
    { type: 'bytes', t: 60, size: 2 },
    { type: 'bytes', t: 66, size: 4 },
  );
  expect(piece?.arrivals).toEqual([
    { t: 50, kind: 'text', size: 3 },
    { t: 66, kind: 'text', size: 4 },
  ]);
});

test('the first sound is the first one, however often it starts again', () => {
  expect(fold({ type: 'sounding', t: 300 }, { type: 'sounding', t: 900 }).firstSound).toBe(300);
});

test('each time playback ran dry counts', () => {
  expect(fold({ type: 'starved' }, { type: 'starved' }).starved).toBe(2);
});

test('the drawing grows, and that of the whole sound stays', () => {
  const drawing = (seconds: number) => ({ envelope: { peaks: [1], rms: [0.5] }, seconds });
  const sound = { ...FACTS, loudness: -18 };
  const sentences = [{ at: 0, isExact: true }];
  const take = fold({ type: 'drawn', drawing: drawing(1) }, { type: 'joined', sound, drawing: drawing(2), sentences });
  expect(take).toMatchObject({ sound, sentences, drawing: { seconds: 2 } });
});

test('a take that is asked for again as a whole has nothing of what came before', () => {
  const failed = fold(
    { type: 'sounding', t: 5 },
    { type: 'starved' },
    { type: 'piece', index: 0, event: { type: 'format', format: MP3 } },
    { type: 'piece', index: 0, event: { type: 'bytes', t: 5, size: 9 } },
    { type: 'piece', index: 0, event: { type: 'piece_end', facts: null, ending: { state: 'cut_off', t: 6 } } },
    { type: 'end', ending: { state: 'cut_off', t: 6 } },
  );
  expect(reduceTake(failed, { type: 'again', indexes: [0] })).toEqual(empty);
});

test('of pieces that are asked for again nothing is left, nor of the sound they were joined to; the others stay', () => {
  const ending = { state: 'stopped', t: 6 } as const;
  const [piece = createPiece({ start: 0, end: 2 })] = empty.pieces;
  const ended = { ...piece, bytes: 9, ending };
  const sound = { ...FACTS, loudness: -18 };
  const take: Take = { ...empty, pieces: [ended, ended], sound, sentences: [], firstSound: 5, ending };
  expect(reduceTake(take, { type: 'again', indexes: [1] })).toEqual({
    ...take,
    pieces: [ended, piece],
    sound: null,
    sentences: null,
    ending: null,
  });
});

test('only the piece that an event names is changed', () => {
  const two: Take = { ...empty, pieces: [...empty.pieces, ...empty.pieces] };
  const after = reduceTake(two, { type: 'piece', index: 1, event: { type: 'sent', t: 7 } });
  expect(after.pieces[0]).toBe(two.pieces[0]);
  expect(after.pieces[1]?.sentAt).toBe(7);
});

test('a take is never changed in place', () => {
  const before = structuredClone(empty);
  fold({ type: 'piece', index: 0, event: { type: 'bytes', t: 1, size: 1 } }, { type: 'starved' });
  expect(empty).toEqual(before);
});
