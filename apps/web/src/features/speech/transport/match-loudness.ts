import type { Take } from '#features/speech/takes/take-record.ts';

type Compared = Pick<Take, 'sound' | 'request' | 'ending'>;

/** More than this (decibels) nobody wants to turn up again: one that is all but silent does not silence the others. */
const MOST = 18;

/**
 * By how many decibels a take is played quieter (0 or below) so that it is as loud as the quietest whole take of its text, as far as that
 * is no more than 18 dB: nothing is made louder, so nothing clips. Loudness is integrated, in LUFS.
 */
export function matchLoudness(take: Compared, takes: readonly Compared[]): number {
  const own = take.sound?.loudness ?? null;
  if (own === null) return 0;
  const others = takes
    .filter(
      ({ request, ending }) => ending?.state === 'complete' && request.request.input === take.request.request.input,
    )
    .map(({ sound }) => sound?.loudness ?? null)
    .filter((loudness) => loudness !== null);
  return Math.max(-MOST, Math.min(0, Math.min(...others, own) - own));
}
