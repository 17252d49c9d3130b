import type { TranscriptionRun } from './transcription-run.ts';

/** Whether a request of the run has not ended. */
export function isUnderWay({ parts }: Pick<TranscriptionRun, 'parts'>): boolean {
  return parts.some(({ ending }) => ending === null);
}
