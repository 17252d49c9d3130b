import type { Take } from '#features/speech/takes/take-record.ts';

type Compared = Pick<Take, 'sound' | 'request'>;

/**
 * By how many decibels a take is played quieter (0 or below) so that it is as loud as the quietest take of its text: nothing is made
 * louder, so nothing clips. Loudness is integrated, in LUFS.
 */
export function matchLoudness(take: Compared, takes: readonly Compared[]): number {
  const own = take.sound?.loudness ?? null;
  if (own === null) return 0;
  const others = takes
    .filter(({ request }) => request.request.input === take.request.request.input)
    .map(({ sound }) => sound?.loudness ?? null)
    .filter((loudness) => loudness !== null);
  return Math.min(0, Math.min(...others, own) - own);
}
