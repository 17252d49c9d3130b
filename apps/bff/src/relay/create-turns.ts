import type { Upstream } from '#gateway/upstream.ts';

/**
 * How much a lane may deliver in its turn while others are held. Without it the first that is resumed goes on until the response is full:
 * one socket is read up to 32 times before the event loop comes to the next, and all of that, 2 MB, can pass into the reader's buffers.
 */
const TURN_BYTES = 128 * 1024;

/**
 * Shares the room of one response among its lanes. A lane is held when it delivers into a full response, or has had its turn while others
 * are held, and the lanes held longest go on first, one per turn of the event loop: resuming all at once gives the first of them half of
 * everything.
 */
export type Turns = {
  /** A lane has delivered so many bytes. */
  share: (upstream: Upstream, bytes: number) => void;
  /** There is room again. */
  serve: () => void;
};

export function createTurns(isFull: () => boolean): Turns {
  const held = new Set<Upstream>();
  /** What each has delivered in its turn, counted while others are held. */
  const delivered = new WeakMap<Upstream, number>();
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
      delivered.delete(first);
      first.resume();
      serve();
    });
  };
  const count = (upstream: Upstream, bytes: number): number => {
    const sum = (delivered.get(upstream) ?? 0) + bytes;
    delivered.set(upstream, sum);
    return sum;
  };
  return {
    share(upstream, bytes) {
      const hasHadTurn = held.size > 0 && count(upstream, bytes) >= TURN_BYTES;
      if (!hasHadTurn && !isFull()) return;
      upstream.pause();
      held.add(upstream);
      // Nothing else may come to tell that there is room: there may have been all the time.
      if (hasHadTurn) serve();
    },
    serve,
  };
}
