import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { makePart } from './make-part.ts';

/** A run of one request, unless it says otherwise. */
export function makeRun(run: Partial<TranscriptionRun> = {}): TranscriptionRun {
  return {
    id: 'r',
    sessionId: 's',
    turnId: 't',
    seq: 0,
    laneId: 'a',
    letter: 'A',
    gateway: 'default',
    request: { model: 'whisper-1', response_format: 'json' },
    sentAt: 0,
    way: 'as_is',
    duration: 4,
    parts: [makePart()],
    edited: null,
    ...run,
  };
}
