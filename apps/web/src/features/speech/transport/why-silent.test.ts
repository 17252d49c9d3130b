import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { whySilent } from './why-silent.ts';

const sound = { codec: 'mp3', sampleRate: 24_000, channels: 1, duration: 3, loudness: -20 };

function ended(state: NonNullable<Take['ending']>['state'], known: Partial<Take> = {}): Take {
  return makeTake({ ending: { state, t: 900 }, ...known });
}

test.each([
  ['still arrives', makeTake(), false, null],
  ['is whole', ended('complete', { sound }), false, null],
  ['was stopped with some sound', ended('stopped', { sound }), false, null],
  ['lost its bytes', ended('complete', { sound }), true, 'gone'],
  ['cannot be decoded', ended('complete'), true, 'unplayable'],
  ['was stopped before it could sound', ended('stopped'), true, 'stopped'],
  ['broke before it could sound', ended('cut_off'), true, 'cut_off'],
  ['was empty', ended('empty'), false, 'empty'],
  ['was refused', ended('error'), false, 'error'],
])('a take that %s', (_, take, hasFailed, reason) => {
  expect(whySilent({ take, hasFailed })).toBe(reason);
});
