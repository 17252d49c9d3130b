import type { Problem } from '@lineup/shared/errors/problem.ts';
import type { LaneFrame } from './wire-frame.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/** What can happen to a run; `at` is milliseconds after the send. */
export type TranscriptionRunEvent =
  | { type: 'sent'; at: number; sent: number }
  | ({ type: 'received' } & LaneFrame)
  | { type: 'ended'; at: number; cause: 'aborted' | 'lost' | 'reloaded'; problem?: Problem };

/** Browsers tell progress twenty times a second; a hundred steps are enough to draw an upload by. */
const SMALLEST_STEP = 0.01;

/** Folds one event into a run. Nothing changes a run that has ended. */
export function reduceTranscriptionRun(run: TranscriptionRun, event: TranscriptionRunEvent): TranscriptionRun {
  if (run.end !== null) return run;
  switch (event.type) {
    case 'sent':
      return { ...run, upload: { ...run.upload, progress: addStep(run.upload.progress, event) } };
    case 'received': {
      const frame = { at: event.at, event: event.event };
      const end = frame.event.kind === 'end' ? { at: event.at, cause: frame.event.cause } : null;
      return { ...run, frames: [...run.frames, frame], end };
    }
    case 'ended': {
      const { at, cause, problem } = event;
      return { ...run, end: { at, cause, ...(problem === undefined ? {} : { problem }) } };
    }
  }
}

type Step = TranscriptionRun['upload']['progress'][number];

function addStep(steps: Step[], { at, sent }: Step): Step[] {
  const last = steps.at(-1)?.sent ?? 0;
  return (sent === 1 && last < 1) || sent - last >= SMALLEST_STEP ? [...steps, { at, sent }] : steps;
}
