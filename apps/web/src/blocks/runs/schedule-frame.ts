/** A hidden tab draws no frames; there the task runs by this timer (which browsers stretch to about a second). */
const HIDDEN_TAB_MS = 250;

/** Runs `task` once, in the next animation frame or by a timer when no frame comes, and tells it which. */
export function scheduleFrame(task: (isFrame: boolean) => void): void {
  const frame = requestAnimationFrame(() => run(true));
  const timer = setTimeout(() => run(false), HIDDEN_TAB_MS);
  function run(isFrame: boolean) {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    task(isFrame);
  }
}
