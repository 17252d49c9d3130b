import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { watchPosition } from '#blocks/audio/watch-position.ts';
import { currentSegment } from '#blocks/transcripts/current-segment.ts';

type Span = { start: number; end: number };

type LoopOptions = {
  cues: readonly Span[];
  /** Seconds of the recording; null where that is not known. */
  duration: number | null;
};

/** The end of a recording is the player's own affair; a cue that reaches it turns this many seconds before. */
const BEFORE_END = 0.06;
/** So far behind its end a cue that is repeated is still the one: some frames' way. More is a seek. */
const OVERRUN = 0.3;
/** Positions of media elements are rounded. */
const ROUNDING = 0.01;

/** Repeats the cue that is played; who seeks to another one has that repeated. Returns the way to stop. */
export function loopCue(player: SoundPlayer, { cues, duration }: LoopOptions): () => void {
  let looped: Span | null = null;
  return watchPosition(player, (seconds) => {
    const isInside = looped !== null && seconds >= looped.start - ROUNDING && seconds < looped.end + OVERRUN;
    if (!isInside) looped = cues[currentSegment(cues, seconds)] ?? null;
    if (looped === null || !player.store.getState().playing) return;
    const turn = Math.min(looped.end, (duration ?? Infinity) - BEFORE_END);
    if (seconds >= turn) player.seek(looped.start);
  });
}
