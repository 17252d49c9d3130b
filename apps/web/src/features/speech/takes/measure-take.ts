import { countText } from '@lineup/shared/text/count-text.ts';
import { sumTake } from './sum-take.ts';
import type { Take } from './take-record.ts';

/** The numbers of a whole take; null where a part of them is not known. */
export type TakeNumbers = {
  /** Seconds of waiting per second of sound, from the request to the last byte: below 1 is faster than speech. */
  realTimeFactor: number | null;
  /** Characters of the text per second until the last byte. */
  charactersPerSecond: number | null;
  /** Mean bits per second of sound, over all bytes. */
  bitRate: number | null;
};

/** Measures a take. A stopped or cut-off one has no speed: how much of the text it speaks is not known. */
export function measureTake(take: Take): TakeNumbers {
  const { times, bytes } = sumTake(take);
  const duration = take.sound?.duration ?? null;
  // From when the request left: what waited behind other takes is not slower for it.
  const asked = times.sent ?? 0;
  const made = take.ending?.state === 'complete' && times.lastByte !== null ? (times.lastByte - asked) / 1000 : null;
  return {
    realTimeFactor: made === null || duration === null ? null : made / duration,
    charactersPerSecond: made === null ? null : countText(take.request.request.input).characters / made,
    bitRate: duration === null ? null : (bytes * 8) / duration,
  };
}
