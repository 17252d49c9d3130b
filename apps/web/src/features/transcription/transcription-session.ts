import type { TranscriptionRun } from './transcription-run.ts';
import type { TranscriptionTurn } from './transcription-turn.ts';

/** A recording with everything that was made of it; `audio` is null when its bytes are gone. Runs are in the order of sending. */
export type TranscriptionSession = {
  id: string;
  createdAt: number;
  turn: TranscriptionTurn;
  audio: Blob | null;
  runs: readonly TranscriptionRun[];
  /** The recording is being converted for a send. */
  isPreparing: boolean;
};

/** What is asked for: the lanes, and the recipe they share. A lane without a model is one the person has not decided on. */
export type TranscriptionSettings = Pick<TranscriptionTurn, 'lanes' | 'recipe'>;
