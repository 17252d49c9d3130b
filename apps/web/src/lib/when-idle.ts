/** Longer (milliseconds) a page that is never idle is not waited for. */
const PATIENCE_MS = 1_000;

/** Does a task once the browser has nothing more urgent, after a second at the latest; gives the way to call it off. */
export function whenIdle(task: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, { timeout: PATIENCE_MS });
  return () => cancelIdleCallback(request);
}
