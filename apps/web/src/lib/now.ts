/** Milliseconds on the browser's monotonic clock; only differences mean something. */
export function now(): number {
  return performance.now();
}
