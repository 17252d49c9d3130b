import { judgeRun } from './judge-run.ts';
import type { RunPart, TranscriptionRun } from './transcription-run.ts';

/** A run's numbers by the browser's clock: times in milliseconds, null where they are not known. */
export type TranscriptionNumbers = {
  /** From each request's first byte until its last had left the browser, all requests together. */
  upload: number | null;
  /** From there until the last of each answer was here, whatever it says, all requests together. */
  answer: number | null;
  /** From the asking to the end of all. */
  total: number | null;
  /** Of a whole transcript. Answer time by the duration of the recording: below 1 is faster than speech. */
  realTimeFactor: number | null;
  bytes: number;
};

/** Measures a run; when one that a reload cut off ended is not known. */
export function measureTranscription(run: TranscriptionRun): TranscriptionNumbers {
  const { parts, duration } = run;
  const endings = parts.map(({ ending }) => ending);
  const isOver = endings.every((ending) => ending !== null && ending.cause !== 'reloaded');
  const answer = sumKnown(parts.map(measureAnswer));
  return {
    upload: sumKnown(parts.map(measureUpload)),
    answer,
    total: isOver ? Math.max(...endings.map((ending) => ending?.at ?? 0)) : null,
    realTimeFactor:
      judgeRun(run).state !== 'complete' || answer === null || !duration ? null : answer / 1000 / duration,
    bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
  };
}

function sentAt({ progress }: RunPart): number | null {
  return progress.find((step) => step.sent === 1)?.at ?? null;
}

function measureUpload(part: RunPart): number | null {
  const sent = sentAt(part);
  return sent === null || part.askedAt === null ? null : sent - part.askedAt;
}

function measureAnswer(part: RunPart): number | null {
  const sent = sentAt(part);
  const answered = part.frames.findLast(({ event }) => event.kind !== 'start' && event.kind !== 'end')?.at ?? null;
  // A gateway may refuse before it has the whole recording.
  return answered === null || sent === null ? null : Math.max(0, answered - sent);
}

/** The sum; null as soon as one of them is not known. */
function sumKnown(values: readonly (number | null)[]): number | null {
  return values.length === 0
    ? null
    : values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0);
}
