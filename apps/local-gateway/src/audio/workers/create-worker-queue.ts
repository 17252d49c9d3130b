import type { ReadableStream } from 'node:stream/web';
import type * as v from 'valibot';
import type { EngineStatus } from '#audio/audio-engine.ts';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { createJobLine, type WaitingLimits } from './create-job-line.ts';
import type { JobOptions } from './create-job.ts';
import { startThread, type Thread } from './start-thread.ts';
import { watchProgress } from './watch-progress.ts';
import type { WorkerMessage } from './worker-messages.ts';

/** A worker thread behind a queue of bounded length; a thread that died is replaced when the next job comes. */
export type WorkerQueue<Part> = {
  status: () => EngineStatus;
  /** Resolves when the first thread is ready, or has failed. */
  warmedUp: Promise<void>;
  /** The parts of the answer as they come. Throws `busy` when too many wait. */
  run: (job: JobOptions) => ReadableStream<Part>;
  close: () => Promise<void>;
};

type QueueOptions<Part> = {
  script: URL;
  /** What the script finds as `workerData`. */
  data?: object;
  partSchema: v.GenericSchema<unknown, Part>;
  waiting: WaitingLimits;
  /** A job that makes no step for as long as this is given up, and its thread with it. */
  stallMilliseconds: number;
  stallError: AudioEngineError;
  /** The first thread starts when this resolves, or when the first job comes before. */
  startAfter?: Promise<void>;
};

/** Starts the thread before the first job, so that its model warms up. */
export function createWorkerQueue<Part>(options: QueueOptions<Part>): WorkerQueue<Part> {
  const { script, data, partSchema, stallMilliseconds: milliseconds, stallError, startAfter } = options;
  const line = createJobLine<Part>({ waiting: options.waiting, begin: (job) => thread?.post(job.message) });
  const warmingUp = Promise.withResolvers<void>();
  let status: EngineStatus = 'warming';
  let thread: Thread | undefined;
  let isClosed = false;

  function start(): void {
    if (thread !== undefined || isClosed) return;
    status = 'warming';
    thread = startThread({ script, data, partSchema, onMessage: receive, onEnd: bury });
  }

  function bury(cause: unknown): void {
    thread = undefined;
    status = 'failed';
    warmingUp.resolve();
    const error = new AudioEngineError('failed', 'The audio engine stopped unexpectedly.', { cause });
    line.active()?.fail(cause instanceof AudioEngineError ? cause : error);
    line.failAll(error);
  }

  function receive(message: WorkerMessage<Part>): void {
    switch (message.type) {
      case 'ready':
        status = 'ready';
        warmingUp.resolve();
        return;
      case 'part':
        line.active()?.put(message.part);
        return;
      case 'refused':
        line.active()?.fail(new AudioEngineError(message.code, message.message));
        line.advance();
        return;
      case 'done':
        line.active()?.finish();
        line.advance();
    }
  }

  const stopWatching = watchProgress({
    milliseconds,
    // A thread that warms up takes as long as the machine needs.
    active: () => (status === 'ready' ? line.active() : undefined),
    onStall: () => void thread?.stop(stallError),
  });

  if (startAfter === undefined) start();
  else void startAfter.then(start);
  return {
    status: () => status,
    warmedUp: warmingUp.promise,
    run(job) {
      start();
      return line.add(job);
    },
    async close() {
      isClosed = true;
      stopWatching();
      await thread?.stop();
    },
  };
}
