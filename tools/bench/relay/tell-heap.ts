import * as v from 'valibot';

/** Loaded before a program that runs with `--expose-gc`: whoever asks it is told the heap that is left after everything unused is collected. */
process.on('message', () => {
  v.parse(v.function(), globalThis.gc)();
  process.send?.(process.memoryUsage().heapUsed);
});
process.channel?.unref();
