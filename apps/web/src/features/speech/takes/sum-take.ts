import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import type { Take, TakePiece } from './take-record.ts';

/** A take's moments over all its pieces, in milliseconds since the click; null is not (yet) seen. */
export type TakeTimes = {
  /** The first request left. */
  sent: number | null;
  head: number | null;
  firstByte: number | null;
  firstSound: number | null;
  /** The last byte that came; final when the take has ended. */
  lastByte: number | null;
};

/** What a take's pieces come to together; `format` is that of the first piece with bytes. */
export type TakeSum = {
  times: TakeTimes;
  bytes: number;
  format: SoundFormat | null;
  arrivals: TakePiece['arrivals'];
};

/** Sums up the pieces of a take. */
export function sumTake({ pieces, firstSound }: Pick<Take, 'pieces' | 'firstSound'>): TakeSum {
  return {
    times: {
      sent: earliest(pieces.map(({ sentAt }) => sentAt)),
      head: earliest(pieces.map(({ head }) => head?.t ?? null)),
      firstByte: earliest(pieces.map(({ firstByte }) => firstByte)),
      firstSound,
      lastByte: latest(pieces.map(({ lastByte }) => lastByte)),
    },
    bytes: pieces.reduce((sum, { bytes }) => sum + bytes, 0),
    format: pieces.find(({ format }) => format !== null)?.format ?? null,
    arrivals: pieces.flatMap(({ arrivals }) => arrivals).toSorted((a, b) => a.t - b.t),
  };
}

function earliest(times: readonly (number | null)[]): number | null {
  const seen = times.filter((t) => t !== null);
  return seen.length === 0 ? null : Math.min(...seen);
}

function latest(times: readonly (number | null)[]): number | null {
  const seen = times.filter((t) => t !== null);
  return seen.length === 0 ? null : Math.max(...seen);
}
