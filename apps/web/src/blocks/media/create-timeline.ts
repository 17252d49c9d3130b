import type { Span } from './span.ts';

/** Decoded samples, and the second of the recording at which they begin. */
export type PlacedSamples = { start: number; samples: Float32Array<ArrayBuffer> };

type TimelineOptions = Span & {
  /** In Hz. */
  sampleRate: number;
  /** Is told where sound is missing between two pieces; silence stands there. */
  onGap?: (gap: Span) => void;
};

/** Times in files are rounded, to milliseconds and worse: pieces this close to each other (seconds) belong together. */
const TOLERANCE = 0.1;
/** Jumps of the time (seconds) that no recording makes: files put together, counters that began again, damage. The sound goes on. */
const LONGEST_GAP = 600;
const LONGEST_STEP_BACK = 1;
/** Seconds of silence in one piece. */
const GAP_PIECE = 1;

/**
 * Puts decoded pieces in line, so that every sample's place is its time: what is before `start`, after `end` or there already is
 * left out, and where a piece begins late there is silence.
 */
export function createTimeline({ start, end, sampleRate, onGap }: TimelineOptions) {
  const total = (end - start) * sampleRate;
  /** Samples that are in line. */
  let position = 0;
  /** Samples by which the file's time has jumped. */
  let jumped = 0;

  function* pad(frames: number): Generator<Float32Array<ArrayBuffer>> {
    const until = Math.min(total, position + frames);
    if (position > 0) onGap?.({ start: start + position / sampleRate, end: start + until / sampleRate });
    while (position < until) {
      const silence = new Float32Array(Math.min(Math.ceil(until - position), GAP_PIECE * sampleRate));
      position += silence.length;
      yield silence;
    }
  }

  /** Samples between the place that is next and the one where the piece belongs. */
  function lateness(piece: PlacedSamples): number {
    const late = Math.round((piece.start - start) * sampleRate) - jumped - position;
    if (position === 0) return late;
    if (late > LONGEST_GAP * sampleRate || late < -LONGEST_STEP_BACK * sampleRate) {
      jumped += late;
      return 0;
    }
    return Math.abs(late) <= TOLERANCE * sampleRate ? 0 : late;
  }

  return {
    /** What comes next because of this piece. */
    *place(piece: PlacedSamples): Generator<Float32Array<ArrayBuffer>> {
      if (position >= total) return;
      const late = lateness(piece);
      if (late > 0) yield* pad(late);
      const from = Math.max(0, -late);
      const samples = piece.samples.subarray(from, from + Math.max(0, Math.ceil(total - position)));
      if (samples.length === 0) return;
      position += samples.length;
      yield samples;
    },
    /** Whether everything up to `end` is in line. */
    get isFull() {
      return position >= total;
    },
  };
}
