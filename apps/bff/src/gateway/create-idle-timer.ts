/** Runs while the gateway owes us something, and calls `onIdle` once when nothing came for the whole limit. */
export type IdleTimer = {
  /** Something came, or the waiting begins; starts the time anew. */
  touch: () => void;
  /** Stops the time, because it is we who wait, or because all is over. */
  stop: () => void;
};

export function createIdleTimer(limitMs: number, onIdle: () => void): IdleTimer {
  let timer: NodeJS.Timeout | undefined;
  return {
    touch() {
      if (timer === undefined) timer = setTimeout(onIdle, limitMs);
      else timer.refresh();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
