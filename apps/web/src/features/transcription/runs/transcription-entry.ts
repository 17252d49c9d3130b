import * as v from 'valibot';
import { runPartEvent } from './run-part-event.ts';

/** An entry of a run's journal: what happened to one of its requests, by its place. */
export const transcriptionEntry = v.object({ index: v.number(), event: runPartEvent });

export type TranscriptionEntry = v.InferOutput<typeof transcriptionEntry>;
