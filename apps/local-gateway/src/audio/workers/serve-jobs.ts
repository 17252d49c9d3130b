import { parentPort } from 'node:worker_threads';
import * as v from 'valibot';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { jobControl } from './job-control.ts';
import { movedBuffers } from './moved-buffers.ts';
import { jobMessage, type WorkerMessage } from './worker-messages.ts';

type JobServer<Request> = {
  requestSchema: v.GenericSchema<unknown, Request>;
  /**
   * The parts of the answer; refuses with an `AudioEngineError`. Any other error ends the thread, whose state is then unknown.
   * `isCancelled` is to be asked before every step.
   */
  run: (request: Request, isCancelled: () => boolean) => AsyncIterable<unknown>;
};

/** The worker's side of a queue: says that the thread is ready and answers one job after the other. */
export function serveJobs<Request>({ requestSchema, run }: JobServer<Request>): void {
  const port = parentPort;
  if (port === null) throw new Error('Jobs are served in a worker thread only.');

  function send(message: WorkerMessage<unknown>): void {
    port?.postMessage(message, message.type === 'part' ? movedBuffers([message.part]) : []);
  }

  async function answer(message: unknown): Promise<void> {
    const { request, control } = v.parse(jobMessage, message);
    try {
      const parts = run(v.parse(requestSchema, request), jobControl(control).isCancelled);
      for await (const part of parts) send({ type: 'part', part });
      send({ type: 'done' });
    } catch (error) {
      if (!(error instanceof AudioEngineError)) throw error;
      send({ type: 'refused', code: error.code, message: error.message });
    }
  }

  port.on('message', (message) => void answer(message));
  send({ type: 'ready' });
}
