import type { Upstream } from '#gateway/upstream.ts';

/**
 * Shares the room of one response among its lanes. A lane is held when it delivers into a full response, and the lanes held longest
 * go on first, one per turn of the event loop: resuming all at once gives the first of them half of everything.
 */
export type Turns = {
  hold: (upstream: Upstream) => void;
  /** There is room again. */
  serve: () => void;
};

export function createTurns(isFull: () => boolean): Turns {
  const held = new Set<Upstream>();
  let isScheduled = false;
  // Room is often noticed inside a lane's own handler, where no upstream may be resumed; an immediate is outside of all.
  const serve = (): void => {
    if (isScheduled || held.size === 0) return;
    isScheduled = true;
    setImmediate(() => {
      isScheduled = false;
      const [first] = held;
      if (first === undefined || isFull()) return;
      held.delete(first);
      first.resume();
      serve();
    });
  };
  return {
    hold(upstream) {
      upstream.pause();
      held.add(upstream);
    },
    serve,
  };
}
