import * as v from 'valibot';
import { reduceTranscriptionRun } from './reduce-transcription-run.ts';
import { transcriptionEntry } from './transcription-entry.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/**
 * Makes of a kept run what it had become when its journal ends; a damaged entry is its end. Requests that had ended stay as they are, and
 * the others are made anew of all that happened to them.
 */
export function replayRun(kept: TranscriptionRun, entries: readonly unknown[]): TranscriptionRun {
  const indexes = kept.parts.flatMap(({ ending }, index) => (ending === null ? [index] : []));
  let run = reduceTranscriptionRun(kept, { type: 'again', indexes });
  for (const each of entries) {
    const read = v.safeParse(transcriptionEntry, each);
    if (!read.success) break;
    run = reduceTranscriptionRun(run, { type: 'part', ...read.output });
  }
  return run;
}
