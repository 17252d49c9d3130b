import { expect, test } from 'vitest';
import { createTake } from './create-take.ts';
import { measureTake } from './measure-take.ts';
import type { Take } from './take-record.ts';

const spoken: Take = {
  ...createTake({
    id: 't1',
    sessionId: 's1',
    seq: 0,
    letter: 'A',
    sentAt: 0,
    request: { gateway: 'main', request: { model: 'tts-1', input: '清晨六点，船长看天。', voice: 'nova' } },
  }),
  times: { head: 400, firstByte: 500, firstSound: 600, lastByte: 2_000 },
  bytes: 60_000,
  facts: { codec: 'MP3', sampleRate: 24_000, channels: 1, duration: 10 },
  end: { state: 'complete', t: 2_001 },
};

test.each<[string, Partial<Take>, object]>([
  ['a whole take', {}, { realTimeFactor: 0.2, charactersPerSecond: 5, bitRate: 48_000 }],
  [
    'a take that arrives has no speed yet',
    { end: null, facts: null },
    { realTimeFactor: null, charactersPerSecond: null, bitRate: null },
  ],
  [
    'of a stopped take it is not known how much of the text it speaks',
    { end: { state: 'stopped', t: 900 } },
    { realTimeFactor: null, charactersPerSecond: null, bitRate: 48_000 },
  ],
  [
    'bytes that cannot be decoded have no length',
    { facts: null },
    { realTimeFactor: null, charactersPerSecond: 5, bitRate: null },
  ],
])('%s', (_, known, numbers) => {
  expect(measureTake({ ...spoken, ...known })).toEqual(numbers);
});
