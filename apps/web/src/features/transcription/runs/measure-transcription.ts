import { judgeTranscription } from './judge-transcription.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/** A run's numbers by the browser's clock: times in milliseconds, null where they are not known. */
export type TranscriptionNumbers = {
  /** From the send until the last byte had left the browser. */
  upload: number | null;
  /** From there until the last of the answer was here, whatever it says. */
  answer: number | null;
  total: number | null;
  /** Of a whole transcript. Answer time by the duration of the recording: below 1 is faster than speech. */
  realTimeFactor: number | null;
  bytes: number;
};

/** Measures a run; when one that a reload cut off ended is not known. */
export function measureTranscription(run: TranscriptionRun): TranscriptionNumbers {
  const { bytes, duration, progress } = run.upload;
  const upload = progress.find((step) => step.sent === 1)?.at ?? null;
  const answered = run.frames.findLast(({ event }) => event.kind !== 'start' && event.kind !== 'end')?.at ?? null;
  // A gateway may refuse before it has the whole recording.
  const answer = answered === null || upload === null ? null : Math.max(0, answered - upload);
  const isComplete = judgeTranscription(run).state === 'complete';
  return {
    upload,
    answer,
    total: run.end === null || run.end.cause === 'reloaded' ? null : run.end.at,
    realTimeFactor: !isComplete || answer === null || !duration ? null : answer / 1000 / duration,
    bytes,
  };
}
