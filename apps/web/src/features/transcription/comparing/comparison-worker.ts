import type { ComparisonInput } from './comparison-input.ts';
import { runComparison } from './run-comparison.ts';
import { splitComparison } from './split-comparison.ts';

/** The thread of a long comparison: it is given one, answers it in parts, and is ended by who started it. */
addEventListener('message', ({ data }: MessageEvent<ComparisonInput>) => {
  // What is thrown reaches the page as an error of the worker.
  void runComparison(data).then((comparison) => {
    for (const part of splitComparison(comparison)) postMessage(part);
  }, reportError);
});
