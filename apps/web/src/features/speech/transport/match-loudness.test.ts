import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { matchLoudness } from './match-loudness.ts';

function sounding(loudness: number | null, text = 'Hi'): Take {
  const sound = { codec: 'mp3', sampleRate: 24_000, channels: 1, duration: 3, loudness };
  return makeTake({ text, sound, ending: { state: 'complete', t: 1 } });
}

test.each<[string, Take, Take[], number]>([
  ['a louder take comes down to the quietest', sounding(-16), [sounding(-20), sounding(-23)], -7],
  ['the quietest stays as it is', sounding(-23), [sounding(-16), sounding(-20)], 0],
  ['a take alone stays as it is', sounding(-16), [], 0],
  ['takes of another text do not count', sounding(-16), [sounding(-30, 'Other')], 0],
  ['a take that still arrives does not count', sounding(-16), [makeTake()], 0],
  [
    'a take that was stopped does not count',
    sounding(-16),
    [{ ...sounding(-30), ending: { state: 'stopped', t: 1 } }],
    0,
  ],
  ['one that is all but silent does not silence the others', sounding(-16), [sounding(-60)], -18],
  ['silence does not count', sounding(-16), [sounding(null)], 0],
  ['a take whose loudness is not known stays as it is', sounding(null), [sounding(-23)], 0],
  ['a take that still arrives stays as it is', makeTake(), [sounding(-23)], 0],
])('%s', (_, take, others, gain) => {
  expect(matchLoudness(take, [take, ...others])).toBe(gain);
});
