import { randomId } from '#lib/random-id.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import type { UploadGroup } from './plan-sends.ts';
import type { RunPart, TranscriptionRun } from './transcription-run.ts';

type CreateRunsOptions = {
  turn: RecordingTurn;
  group: UploadGroup;
  /** The pieces of the recording, in seconds; one for all of it. */
  pieces: readonly { start: number; end: number | null }[];
  /** The place of the first among the runs of the recording. */
  seq: number;
};

/** The runs of one upload, one for each lane, of which nothing has been sent yet. */
export function createRuns({ turn, group: { plan, asks }, pieces, seq }: CreateRunsOptions): TranscriptionRun[] {
  const parts = pieces.map((piece): RunPart => ({
    ...piece,
    askedAt: null,
    name: plan.name,
    type: '',
    bytes: 0,
    progress: [],
    frames: [],
    ending: null,
  }));
  return asks.map((ask, index) => ({
    id: randomId(),
    sessionId: turn.sessionId,
    turnId: turn.id,
    seq: seq + index,
    ...ask,
    sentAt: Date.now(),
    way: plan.way,
    duration: turn.recording.sound?.duration ?? null,
    parts,
    edited: null,
  }));
}
