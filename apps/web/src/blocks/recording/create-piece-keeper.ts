import { randomId } from '#lib/random-id.ts';
import { saveBlob, saveRecord } from '#lib/records.ts';
import { dropInterruptedRecording } from './drop-interrupted-recording.ts';
import { holdRecording } from './hold-recording.ts';
import { pieceId } from './piece-id.ts';
import type { RecordingRecord } from './recording-record.ts';

/** Keeps the pieces of a recording while it is made, so that it outlives its page. */
export type PieceKeeper = {
  /** Keeps the next piece; `duration` is that of the whole so far, in seconds. */
  add(piece: Blob, duration: number): void;
  /** Deletes what was kept: the recording has found its place, or is not wanted. */
  drop(): Promise<void>;
  /** Leaves what was kept to whoever finds it. */
  release(): void;
};

/** Not of a sound: what is kept of an unfinished recording is neither counted nor let go as the sounds of sessions are. */
const PIECE_TYPE = 'application/octet-stream';

/** Begins to keep a recording. `startedAt` in wall-clock milliseconds. */
export function createPieceKeeper({
  startedAt,
  microphone,
}: Pick<RecordingRecord, 'startedAt' | 'microphone'>): PieceKeeper {
  const id = `recording:${randomId()}`;
  const release = holdRecording(id);
  let pieces = 0;
  let mime = '';
  return {
    release,
    add(piece, duration) {
      const bytes = piece.slice(0, piece.size, PIECE_TYPE);
      // The record goes first: a piece that no record counts would never be deleted.
      if (pieces === 0) mime = piece.type;
      const record: RecordingRecord = { id, startedAt, duration, microphone, mime, pieces: pieces + 1 };
      void saveRecord('settings', record);
      void saveBlob(pieceId(id, pieces), bytes);
      pieces += 1;
    },
    async drop() {
      // Changes are made in the order in which they are asked for: what is still being written comes before this.
      await dropInterruptedRecording(id);
      release();
    },
  };
}
