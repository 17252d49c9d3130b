import { Worker } from 'node:worker_threads';
import * as v from 'valibot';
import type { AudioEngineError } from '#audio/audio-engine-error.ts';
import { movedBuffers } from './moved-buffers.ts';
import { workerMessage, type JobMessage, type WorkerMessage } from './worker-messages.ts';

export type Thread = {
  post: (message: JobMessage) => void;
  /** Ends the thread; `reason` is then the cause of its end. */
  stop: (reason?: AudioEngineError) => Promise<void>;
};

type ThreadOptions<Part> = {
  script: URL;
  /** What the script finds as `workerData`. */
  data?: object | undefined;
  partSchema: v.GenericSchema<unknown, Part>;
  onMessage: (message: WorkerMessage<Part>) => void;
  /** Called once, however the thread ended. */
  onEnd: (cause: unknown) => void;
};

/** A worker thread that is ended when it breaks the protocol. */
export function startThread<Part>({ script, data, partSchema, onMessage, onEnd }: ThreadOptions<Part>): Thread {
  const schema = workerMessage(partSchema);
  // Codecs write a line to stderr for every damaged frame; whatever matters comes as a message or as an error.
  const worker = new Worker(script, { stderr: true, workerData: data });
  worker.stderr.resume();
  let cause: unknown;
  worker.on('message', (raw) => {
    const message = v.safeParse(schema, raw);
    if (message.success) onMessage(message.output);
    else void worker.terminate();
  });
  worker.once('error', (error) => {
    cause = error;
  });
  worker.once('exit', (code) => onEnd(cause ?? new Error(`The thread ended with exit code ${code}.`)));
  return {
    post: (message) => worker.postMessage(message, movedBuffers(Object.values(message.request))),
    async stop(reason) {
      cause ??= reason;
      await worker.terminate();
    },
  };
}
