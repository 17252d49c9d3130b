import { useEffect, useEffectEvent, useState } from 'react';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { createRecordingPlayer, type RecordingPlayback } from './create-recording-player.ts';

/** The player of a recording as long as it is on the screen; null until the screen is there. */
export function useRecordingPlayback(turn: RecordingTurn): RecordingPlayback | null {
  const [player, setPlayer] = useState<RecordingPlayback | null>(null);
  const create = useEffectEvent(() => createRecordingPlayer(turn));

  useEffect(() => {
    const made = create();
    setPlayer(made);
    return () => made.release();
  }, [turn.id]);

  return player;
}
