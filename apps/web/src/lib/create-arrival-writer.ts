import { now } from './now.ts';
import { pageVisibility } from './page-visibility.ts';

/** A page that is killed may lose 250 ms of what came; what is left of them is for the writing (milliseconds). */
const INTERVAL_MS = 200;

/** Gathers what arrives and has it written soon, in its order. */
export type ArrivalWriter<Arrival> = {
  /** Adds what has just arrived; the last of all does not wait. */
  add: (arrival: Arrival, options?: { isLast?: boolean }) => void;
  /** Writes now what has not been written yet. */
  flush: () => void;
  /** Ends the waiting and gives back what has not been written. */
  stop: () => Arrival[];
};

/**
 * Writes what arrives at the latest 200 ms after it came. The first is written at once, since all can come in its first moment, and from
 * then on the arrivals drive the writing and not timers alone, which hidden pages stretch to a second and more.
 */
export function createArrivalWriter<Arrival>(write: (arrived: Arrival[]) => void): ArrivalWriter<Arrival> {
  let waiting: Arrival[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  let writtenAt = -Infinity;

  function stop(): Arrival[] {
    clearTimeout(timer);
    timer = undefined;
    const arrived = waiting;
    waiting = [];
    return arrived;
  }

  function flush(): void {
    isAsked = false;
    writtenAt = now();
    const arrived = stop();
    if (arrived.length > 0) write(arrived);
  }

  return {
    stop,
    flush,
    add(arrival, { isLast = false } = {}) {
      waiting.push(arrival);
      if (isAsked || (timer !== undefined && !isLast)) return;
      const rest = writtenAt + INTERVAL_MS - now();
      isAsked = rest <= 0 || isLast || pageVisibility.isHidden();
      // What came at once goes together.
      if (isAsked) queueMicrotask(flush);
      else timer = setTimeout(flush, rest);
    },
  };
}
