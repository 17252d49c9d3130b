import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';
import { measureTake } from './measure-take.ts';
import type { Take } from './take-record.ts';

const spoken = makeTake({
  text: '清晨六点，船长看天。',
  pieces: [{ ...createPiece({ start: 0, end: 10 }), sentAt: 1_000, lastByte: 3_000, bytes: 60_000 }],
  sound: { codec: 'MP3', sampleRate: 24_000, channels: 1, duration: 10, loudness: -18 },
  ending: { state: 'complete', t: 3_001 },
});

test.each<[string, Partial<Take>, object]>([
  ['a whole take', {}, { realTimeFactor: 0.2, charactersPerSecond: 5, bitRate: 48_000 }],
  [
    'a take that arrives has no speed yet',
    { ending: null, sound: null },
    { realTimeFactor: null, charactersPerSecond: null, bitRate: null },
  ],
  [
    'of a stopped take it is not known how much of the text it speaks',
    { ending: { state: 'stopped', t: 900 } },
    { realTimeFactor: null, charactersPerSecond: null, bitRate: 48_000 },
  ],
  [
    'bytes that cannot be decoded have no length',
    { sound: null },
    { realTimeFactor: null, charactersPerSecond: 5, bitRate: null },
  ],
])('%s', (_, known, numbers) => {
  expect(measureTake({ ...spoken, ...known })).toEqual(numbers);
});
