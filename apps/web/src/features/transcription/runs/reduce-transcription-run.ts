import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { RunPartEvent } from './run-part-event.ts';
import type { RunPart, TranscriptionRun } from './transcription-run.ts';

/** What can happen to a run. `again`: requests that are made once more, as if they had not been. */
export type TranscriptionRunEvent =
  | { type: 'part'; index: number; event: RunPartEvent }
  | { type: 'again'; indexes: readonly number[] }
  | { type: 'edited'; cues: Cue[] | null };

/** Browsers tell progress twenty times a second; a hundred steps are enough to draw an upload by. */
const SMALLEST_STEP = 0.01;

/** Folds one event into a run. Nothing changes a request that has ended but asking for it again. */
export function reduceTranscriptionRun(run: TranscriptionRun, event: TranscriptionRunEvent): TranscriptionRun {
  switch (event.type) {
    case 'part':
      return changeParts(run, (part, index) => (index === event.index ? reducePart(part, event.event) : part));
    case 'again':
      return changeParts(run, (part, index) => (event.indexes.includes(index) ? freshPart(part) : part));
    case 'edited':
      return { ...run, edited: event.cues };
  }
}

function changeParts(run: TranscriptionRun, change: (part: RunPart, index: number) => RunPart): TranscriptionRun {
  return { ...run, parts: run.parts.map(change) };
}

function freshPart(part: RunPart): RunPart {
  return { ...part, askedAt: null, progress: [], frames: [], ending: null };
}

function reducePart(part: RunPart, event: RunPartEvent): RunPart {
  if (part.ending !== null) return part;
  switch (event.type) {
    case 'asked':
      return { ...part, askedAt: event.at, name: event.name, type: event.fileType, bytes: event.bytes };
    case 'sent':
      return { ...part, progress: addStep(part.progress, event) };
    case 'received': {
      const frame = { at: event.at, event: event.event };
      const ending = frame.event.kind === 'end' ? { at: event.at, cause: frame.event.cause } : null;
      return { ...part, frames: [...part.frames, frame], ending };
    }
    case 'ended': {
      const { at, cause, problem } = event;
      return { ...part, ending: { at, cause, ...(problem === undefined ? {} : { problem }) } };
    }
  }
}

type Step = RunPart['progress'][number];

function addStep(steps: Step[], { at, sent }: Step): Step[] {
  const last = steps.at(-1)?.sent ?? 0;
  return (sent === 1 && last < 1) || sent - last >= SMALLEST_STEP ? [...steps, { at, sent }] : steps;
}
