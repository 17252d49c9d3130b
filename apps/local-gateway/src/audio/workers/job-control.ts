/**
 * What both threads know of a running job, in shared memory, because a busy worker reads no messages:
 * whether anybody still wants it, and how many steps it has made.
 */
export type JobControl = {
  cancel: () => void;
  /** Asked by the worker before every step, which counts as a sign of life. */
  isCancelled: () => boolean;
  steps: () => number;
};

const CANCELLED = 0;
const STEPS = 1;

/** Zeroed memory for one job. */
export function controlMemory(): SharedArrayBuffer {
  return new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
}

/** One thread's hold on the memory that `controlMemory` gave. */
export function jobControl(memory: SharedArrayBuffer): JobControl {
  const cells = new Int32Array(memory);
  return {
    cancel: () => Atomics.store(cells, CANCELLED, 1),
    isCancelled() {
      Atomics.add(cells, STEPS, 1);
      return Atomics.load(cells, CANCELLED) === 1;
    },
    steps: () => Atomics.load(cells, STEPS),
  };
}
