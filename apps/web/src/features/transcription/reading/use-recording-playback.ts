import { useEffect, useState } from 'react';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { createRecordingPlayer, type RecordingPlayback } from './create-recording-player.ts';

/** The player of a recording as long as it is on the screen. */
export function useRecordingPlayback(turn: RecordingTurn): RecordingPlayback {
  const [player] = useState(() => createRecordingPlayer(turn));
  useEffect(() => hold(player), [player]);
  return player;
}

/** How many components hold a player. */
const holds = new WeakMap<RecordingPlayback, number>();

/** Keeps a player until the returned function is called. React's strict mode lets go and holds again at once, which releases nothing. */
function hold(player: RecordingPlayback): () => void {
  holds.set(player, (holds.get(player) ?? 0) + 1);
  return () => {
    holds.set(player, (holds.get(player) ?? 1) - 1);
    queueMicrotask(() => {
      if (holds.get(player) === 0) player.release();
    });
  };
}
