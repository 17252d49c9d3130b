import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';

/**
 * What the BFF counted at the end of a lane: the bytes of the answer and its comment lines (keep-alives), both null while it goes on or
 * when the end never came. `frames` are those of the gateway that are in the record.
 */
export function countWire(frames: readonly WireFrame[]): {
  frames: number;
  bytes: number | null;
  comments: number | null;
} {
  const end = frames.at(-1)?.event;
  const counted = end?.kind === 'end' ? end : { bytes: null, comments: null };
  return {
    frames: frames.reduce((count, { event }) => count + (event.kind === 'frame' ? 1 : 0), 0),
    bytes: counted.bytes,
    comments: counted.comments,
  };
}
