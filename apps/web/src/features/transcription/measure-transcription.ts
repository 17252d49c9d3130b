import { judgeTranscription } from './judge-transcription.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/** A run's numbers by the browser's clock: times in milliseconds, null where they are not known. */
export type TranscriptionNumbers = {
  /** From the send until the last byte had left the browser. */
  upload: number | null;
  /** From there until the whole answer was here. */
  answer: number | null;
  total: number | null;
  /** Answer time by the duration of the recording: below 1 is faster than speech. */
  realTimeFactor: number | null;
  bytes: number;
};

/** Measures a run; an answer that is not complete has no answer time. */
export function measureTranscription(run: TranscriptionRun): TranscriptionNumbers {
  const { bytes, duration, progress } = run.upload;
  const upload = progress.find((step) => step.sent === 1)?.at ?? null;
  const isComplete = judgeTranscription(run).state === 'complete';
  const answer = isComplete && run.end !== null && upload !== null ? run.end.at - upload : null;
  return {
    upload,
    answer,
    total: run.end?.at ?? null,
    realTimeFactor: answer === null || duration === null || duration === 0 ? null : answer / 1000 / duration,
    bytes,
  };
}
