import type { RecordingTurn, Reference } from './recording-turn.ts';
import type { Recording } from './recording.ts';
import { takeRecording } from './take-recording.ts';

/** What is to be taken, and what is known of it beside its bytes. */
export type Offered = { audio: Blob; facts: Pick<Recording, 'name' | 'origin'> & { reference?: Reference } };

/** A file that is being looked at; `share` of it is done. */
export type Reading = { name: string; share: number; place: number; count: number };

/** Why a file was not taken. */
export type Refusal = { kind: 'empty' | 'unknown_type'; name: string };

type TakeOptions = {
  /** Null: the first that is taken begins a session. */
  sessionId: string | null;
  /** Null: the last has been read. */
  onReading: (reading: Reading | null) => void;
  /** Gets the first that is taken, at once. */
  onFirst: (turn: RecordingTurn) => void;
};

/** Takes recordings one after the other into one session; a file that is none does not hold up the others. */
export async function takeRecordings(
  offered: readonly Offered[],
  { sessionId, onReading, onFirst }: TakeOptions,
): Promise<{ first: RecordingTurn | undefined; refusals: Refusal[] }> {
  const refusals: Refusal[] = [];
  let first: RecordingTurn | undefined;
  for (const [index, { audio, facts }] of offered.entries()) {
    const { name } = facts;
    const onProgress = (share: number) => onReading({ name, share, place: index + 1, count: offered.length });
    onProgress(0);
    const target = first?.sessionId ?? sessionId;
    const onRead = () => index === offered.length - 1 && onReading(null);
    const options = { ...facts, sessionId: target, onProgress, onRead };
    const turn = audio.size === 0 ? undefined : await takeRecording(audio, options);
    if (turn === undefined) refusals.push({ kind: audio.size === 0 ? 'empty' : 'unknown_type', name });
    else if (first === undefined) onFirst(turn);
    first ??= turn;
  }
  return { first, refusals };
}
