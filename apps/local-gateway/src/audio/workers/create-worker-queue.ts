import type { ReadableStream } from 'node:stream/web';
import type * as v from 'valibot';
import type { EngineStatus } from '#audio/audio-engine.ts';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { createJobLine } from './create-job-line.ts';
import type { JobOptions } from './create-job.ts';
import { startThread, type Thread } from './start-thread.ts';
import { watchProgress } from './watch-progress.ts';
import type { WorkerMessage } from './worker-messages.ts';

/** A worker thread behind a queue of bounded length; a thread that died is replaced when the next job comes. */
export type WorkerQueue<Part> = {
  status: () => EngineStatus;
  /** The parts of the answer as they come. Throws `busy` when too many wait. */
  run: (job: JobOptions) => ReadableStream<Part>;
  close: () => Promise<void>;
};

type QueueOptions<Part> = {
  script: URL;
  partSchema: v.GenericSchema<unknown, Part>;
  waitingLimit: number;
  /** A job that makes no step for as long as this is given up, and its thread with it. */
  stallMilliseconds: number;
  stallError: AudioEngineError;
};

/** Starts the thread at once, so that its model warms up before the first job. */
export function createWorkerQueue<Part>(options: QueueOptions<Part>): WorkerQueue<Part> {
  const { script, partSchema, waitingLimit, stallMilliseconds: milliseconds, stallError } = options;
  const line = createJobLine<Part>({ waitingLimit, begin: (job) => thread?.post(job.message) });
  let status: EngineStatus = 'warming';
  let thread: Thread | undefined;

  function start(): void {
    status = 'warming';
    thread = startThread({ script, partSchema, onMessage: receive, onEnd: bury });
  }

  function bury(cause: unknown): void {
    thread = undefined;
    status = 'failed';
    const error = new AudioEngineError('failed', 'The audio engine stopped unexpectedly.', { cause });
    line.active()?.fail(cause instanceof AudioEngineError ? cause : error);
    line.failAll(error);
  }

  function receive(message: WorkerMessage<Part>): void {
    switch (message.type) {
      case 'ready':
        status = 'ready';
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

  start();
  return {
    status: () => status,
    run(job) {
      if (thread === undefined) start();
      return line.add(job);
    },
    async close() {
      stopWatching();
      await thread?.stop();
    },
  };
}
