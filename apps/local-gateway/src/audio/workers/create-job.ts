import { ReadableStream, type ReadableStreamDefaultController } from 'node:stream/web';
import { controlMemory, jobControl } from './job-control.ts';
import type { JobMessage } from './worker-messages.ts';

export type JobOptions = {
  /** Its binary values move to the worker; their owner cannot use them afterwards. */
  request: Record<string, unknown>;
  signal: AbortSignal;
};

/** One question to a worker, and the stream of the parts of its answer; once it is over, what still comes is dropped. */
export type Job<Part> = {
  message: JobMessage;
  parts: ReadableStream<Part>;
  steps: () => number;
  put: (part: Part) => void;
  finish: () => void;
  fail: (error: unknown) => void;
};

/** A job also ends when its signal aborts or its reader leaves: the worker then learns of it, and `onLeft` runs. */
export function createJob<Part>({ request, signal }: JobOptions, onLeft: () => void): Job<Part> {
  const memory = controlMemory();
  const control = jobControl(memory);
  let controller: ReadableStreamDefaultController<Part> | undefined;
  const parts = new ReadableStream<Part>({
    start(own) {
      controller = own;
    },
    cancel: () => end(leave),
  });

  function end(settle: () => void): void {
    if (controller === undefined) return;
    signal.removeEventListener('abort', abort);
    settle();
    controller = undefined;
  }

  function leave(): void {
    control.cancel();
    onLeft();
  }

  function abort(): void {
    end(() => {
      controller?.error(signal.reason);
      leave();
    });
  }

  signal.addEventListener('abort', abort);
  return {
    message: { request, control: memory },
    parts,
    steps: control.steps,
    put: (part) => controller?.enqueue(part),
    finish: () => end(() => controller?.close()),
    fail: (error) => end(() => controller?.error(error)),
  };
}
