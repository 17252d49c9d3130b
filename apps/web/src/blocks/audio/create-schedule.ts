/** Where blocks of sound go on a context's clock. All times in seconds. */
export type Schedule = {
  /** Places a block behind the last one, or a moment from now when that has already sounded; returns when it starts. */
  place: (block: { seconds: number; now: number }) => number;
  /** Forgets every block: the next one is the sound from this second on. */
  restart: (from: number) => void;
  /** How much of the sound has been heard, pauses of an empty buffer not counted. */
  position: (now: number) => number;
};

/** A start in the very next moment would already be late when the audio thread sees it. */
const LEAD = 0.04;

/** An empty schedule. */
export function createSchedule(): Schedule {
  /** The last gapless stretch: when it began on the clock, and at which second of the sound. */
  let stretch = { startedAt: 0, from: 0 };
  let until = 0;
  let placed = 0;

  return {
    place({ seconds, now }) {
      if (until <= now) {
        stretch = { startedAt: now + LEAD, from: placed };
        until = stretch.startedAt;
      }
      const start = until;
      until += seconds;
      placed += seconds;
      return start;
    },
    restart(from) {
      stretch = { startedAt: Infinity, from };
      until = 0;
      placed = from;
    },
    position: (now) => Math.min(placed, stretch.from + Math.max(0, now - stretch.startedAt)),
  };
}
