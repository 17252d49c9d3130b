import type { Comparison } from './comparison.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { createComparisonWorker } from './create-comparison-worker.ts';
import { runComparison } from './run-comparison.ts';
import type { ComparisonPart } from './split-comparison.ts';

/**
 * Characters of all texts together that are compared on the page: about a thousand words, which take 20 ms, as long as it takes to
 * start a worker. Ten thousand words of three lanes take a second, which would hold up typing and playing, and cannot be cut into
 * shorter tasks: one alignment alone takes 50 to 150 ms.
 */
const MOST_ON_PAGE = 6_000;

/** A comparison that is being made. `result` is not settled when it was stopped before. */
type StartedComparison = { result: Promise<Comparison>; stop: () => void };

/** Compares, long texts beside the page where its policy allows that. */
export function startComparison(input: ComparisonInput): StartedComparison {
  const length = [input.reference, ...input.lanes].reduce((sum, transcript) => sum + (transcript?.text.length ?? 0), 0);
  const worker = length > MOST_ON_PAGE ? createComparisonWorker() : null;
  if (worker === null) return { result: runComparison(input), stop: () => undefined };
  return { result: askWorker(worker, input), stop: () => worker.terminate() };
}

async function askWorker(worker: Worker, input: ComparisonInput): Promise<Comparison> {
  const parts: ComparisonPart[] = [];
  try {
    return await new Promise<Comparison>((resolve, reject) => {
      // Messages of our own thread: nobody else can send them.
      worker.addEventListener('message', ({ data }: MessageEvent<ComparisonPart>) => {
        parts.push(data);
        if (data.rest !== null) resolve({ ...data.rest, ...joinParts(parts) });
      });
      worker.addEventListener('error', ({ message }) => reject(new Error(`The comparison has failed: ${message}`)));
      // A worker has no origin to name: the rule takes it for a window.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(input);
    });
  } finally {
    worker.terminate();
  }
}

function joinParts(parts: readonly ComparisonPart[]): Pick<Comparison, 'columns' | 'times'> {
  return { columns: parts.flatMap(({ columns }) => columns), times: parts.flatMap(({ times }) => times) };
}
