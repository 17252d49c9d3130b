import { expect, test } from 'vitest';
import type { SoundFailure } from '#blocks/audio/sound-player.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { whySilent, type Silence } from './why-silent.ts';

const sound = { codec: 'mp3', sampleRate: 24_000, channels: 1, duration: 3, loudness: -20 };

function ended(state: NonNullable<Take['ending']>['state'], known: Partial<Take> = {}): Take {
  return makeTake({ ending: { state, t: 900 }, ...known });
}

test.each<[string, Take, SoundFailure | null, Silence | null]>([
  ['still arrives', makeTake(), null, null],
  ['is whole', ended('complete', { sound }), null, null],
  ['was stopped with some sound', ended('stopped', { sound }), null, null],
  ['lost its bytes', ended('complete', { sound }), 'gone', 'gone'],
  ['has its bytes where nothing sounds', ended('complete', { sound }), 'unheard', null],
  ['has bytes that the element refuses', ended('complete', { sound }), 'unplayable', null],
  ['cannot be decoded', ended('complete'), 'gone', 'unplayable'],
  ['was stopped before it could sound', ended('stopped'), 'gone', 'stopped'],
  ['broke before it could sound', ended('cut_off'), 'gone', 'cut_off'],
  ['was empty', ended('empty'), null, 'empty'],
  ['was refused', ended('error'), null, 'error'],
])('a take that %s', (_, take, failed, reason) => {
  expect(whySilent({ take, failed })).toBe(reason);
});
