/// <reference lib="dom" />

/** What a page has done with its frames since it was asked to watch; times in milliseconds. */
type FrameWatch = { startedAt: number; frames: number[]; longest: number; lastChangeAt: number };

declare global {
  var frameWatch: FrameWatch;
}

/**
 * Watches frames, long tasks and when what is drawn changed last (by the machine's clock). Runs in the page, alone, so everything it
 * needs is inside.
 */
export function watchFrames(): void {
  const watch: FrameWatch = { startedAt: performance.now(), frames: [], longest: 0, lastChangeAt: 0 };
  globalThis.frameWatch = watch;
  const tick = (at: number): void => {
    watch.frames.push(at);
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime >= watch.startedAt) watch.longest = Math.max(watch.longest, duration);
  }).observe({ type: 'longtask' });
  const drawn = document.querySelector('[role="log"]') ?? document.body;
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      // After the frame that shows it.
      channel.port1.addEventListener('message', () => (watch.lastChangeAt = Date.now()), { once: true });
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  }).observe(drawn, { subtree: true, childList: true, characterData: true });
}
