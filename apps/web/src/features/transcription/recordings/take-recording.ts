import { tellSoundAdded } from '#blocks/kept-sounds/added-sounds.ts';
import { randomId } from '#lib/random-id.ts';
import { saveRecord } from '#lib/records.ts';
import { runningOpening } from '#features/transcription/bench/running-opening.ts';
import { saveBench } from '#features/transcription/bench/edit-bench.ts';
import { saveSession } from '#features/transcription/bench/save-session.ts';
import { addTurn, turnsOf, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { examineRecording } from './examine-recording.ts';
import { keepRecordingBytes } from './recording-bytes.ts';
import type { RecordingTurn, Reference } from './recording-turn.ts';
import type { Recording } from './recording.ts';

type TakeRecordingOptions = Pick<Recording, 'name' | 'origin'> & {
  /** The session that it is added to; null begins a new one. */
  sessionId: string | null;
  reference?: Reference | null;
  onProgress: (share: number) => void;
  /** The sound has been read: it is on the screen before all of it is saved. */
  onRead: () => void;
};

/** Adds a file or a recording to a session and returns its turn; undefined when the bytes are no sound. */
export async function takeRecording(audio: Blob, options: TakeRecordingOptions): Promise<RecordingTurn | undefined> {
  const { reference = null, onProgress, onRead } = options;
  // What was set up before is to be there: the new session begins with it.
  const opening = runningOpening.ended;
  await opening;
  const { getState, setState } = useTranscriptionStore;
  const recording = await examineRecording(audio, options, onProgress);
  if (recording === undefined) return undefined;
  const sessionId = options.sessionId ?? randomId();
  const last = turnsOf(sessionId, getState().turns).at(-1);
  const seq = (last?.seq ?? -1) + 1;
  const turn: RecordingTurn = { id: randomId(), sessionId, seq, addedAt: Date.now(), recording, reference };
  onRead();
  addTurn(turn);
  // Whoever has opened another session meanwhile stays there.
  const isHere = options.sessionId === null ? runningOpening.ended === opening : getState().sessionId === sessionId;
  if (isHere && options.sessionId === null) setState({ sessionId, missingId: null, isOpen: true });
  if (isHere) setState({ turnId: turn.id });
  saveBench();
  // The type decides what the budget for sounds counts, and a dropped file's own may be missing or wrong.
  const typed = audio.slice(0, audio.size, soundType(recording));
  await Promise.all([saveRecord('turns', turn), keepRecordingBytes(turn.id, typed), saveSession(sessionId)]);
  tellSoundAdded();
  return turn;
}

/** A type of sound, whatever the container is. */
function soundType({ format }: Recording): string {
  return /^(?:audio|video)\//.test(format.mime) ? format.mime : 'audio/x-unknown';
}
