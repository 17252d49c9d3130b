import * as v from 'valibot';
import { AUDIO_ENGINE_ERROR_CODES, type AudioEngineErrorCode } from '#audio/audio-engine-error.ts';

/** From the main thread: one job; the next one comes only after this one is over. */
export const jobMessage = v.object({
  request: v.record(v.string(), v.unknown()),
  control: v.instance(SharedArrayBuffer),
});

export type JobMessage = v.InferOutput<typeof jobMessage>;

/** From a worker: `ready` once, then any number of parts and exactly one `done` or `refused` for every job. */
export type WorkerMessage<Part> =
  | { type: 'ready' }
  | { type: 'part'; part: Part }
  | { type: 'done' }
  | { type: 'refused'; code: AudioEngineErrorCode; message: string };

/** The schema of what a worker sends whose parts have the given schema. */
export function workerMessage<Part>(
  part: v.GenericSchema<unknown, Part>,
): v.GenericSchema<unknown, WorkerMessage<Part>> {
  return v.variant('type', [
    v.object({ type: v.literal('ready') }),
    v.object({ type: v.literal('part'), part }),
    v.object({ type: v.literal('done') }),
    v.object({ type: v.literal('refused'), code: v.picklist(AUDIO_ENGINE_ERROR_CODES), message: v.string() }),
  ]);
}
