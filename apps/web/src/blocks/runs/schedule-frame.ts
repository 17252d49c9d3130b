/** A hidden tab draws no frames; there the task runs by this timer (which browsers stretch to about a second) and nothing is held back. */
const HIDDEN_TAB_MS = 250;

/** Runs `task` once, in the next animation frame or by a timer when no frame comes; the returned function calls it off. */
export function scheduleFrame(task: () => void): () => void {
  const frame = requestAnimationFrame(run);
  const timer = setTimeout(run, HIDDEN_TAB_MS);
  function cancel() {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  }
  function run() {
    cancel();
    task();
  }
  return cancel;
}
