import type { ReadableStream } from 'node:stream/web';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { createJob, type Job, type JobOptions } from './create-job.ts';
import { movedBuffers } from './moved-buffers.ts';

/** Jobs one after the other: one is at work, the others wait. */
export type JobLine<Part> = {
  /** Throws `busy` when too many wait. */
  add: (options: JobOptions) => ReadableStream<Part>;
  active: () => Job<Part> | undefined;
  /** The job at work is over: the next one begins. */
  advance: () => void;
  failAll: (error: AudioEngineError) => void;
};

/** What may wait behind the job at work: so many jobs, and as much as this in the binary values of their requests. */
export type WaitingLimits = { jobs: number; bytes: number };

type LineOptions<Part> = {
  waiting: WaitingLimits;
  begin: (job: Job<Part>) => void;
};

/** An empty line; a job that is left while it waits never begins, one that is left at work keeps its place until it is over. */
export function createJobLine<Part>({ waiting: limits, begin }: LineOptions<Part>): JobLine<Part> {
  let waiting: Job<Part>[] = [];
  let active: Job<Part> | undefined;

  function advance(): void {
    active = waiting.shift();
    if (active !== undefined) begin(active);
  }

  return {
    add(options) {
      options.signal.throwIfAborted();
      if (
        active !== undefined &&
        !hasRoom(limits, [...waiting.map(({ message }) => message.request), options.request])
      ) {
        throw new AudioEngineError('busy', 'Too many requests wait for the audio engine.');
      }
      const job = createJob<Part>(options, () => {
        waiting = waiting.filter((one) => one !== job);
      });
      waiting.push(job);
      if (active === undefined) advance();
      return job.parts;
    },
    active: () => active,
    advance,
    failAll(error) {
      active?.fail(error);
      for (const job of waiting) job.fail(error);
      active = undefined;
      waiting = [];
    },
  };
}

function hasRoom(limits: WaitingLimits, requests: readonly JobOptions['request'][]): boolean {
  const buffers = requests.flatMap((request) => movedBuffers(Object.values(request)));
  const bytes = buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0);
  return requests.length <= limits.jobs && bytes <= limits.bytes;
}
