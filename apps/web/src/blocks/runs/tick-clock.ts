import { now } from '#lib/now.ts';

const TICK_MS = 200;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let moment = now();

function tick(): void {
  moment = now();
  for (const listener of listeners) listener();
}

/** A clock that ticks five times a second while somebody looks: all who do are told in one go, and draw once. */
export const tickClock = {
  subscribe(listener: () => void): () => void {
    if (listeners.size === 0) {
      moment = now();
      timer = setInterval(tick, TICK_MS);
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) clearInterval(timer);
    };
  },
  moment: (): number => moment,
};
