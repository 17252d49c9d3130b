import { randomId } from '#lib/random-id.ts';
import { saveBlob } from '#lib/records.ts';
import { examineRecording } from './examine-recording.ts';
import type { Recording } from './recording.ts';
import { saveSession } from './save-session.ts';
import type { TranscriptionSession } from './transcription-session.ts';
import { transcriptionStore } from './transcription-store.ts';

/** Begins a session with a file or a recording and returns it; undefined when the bytes are no sound. */
export async function takeRecording(
  audio: Blob,
  facts: Pick<Recording, 'name' | 'origin'>,
): Promise<TranscriptionSession | undefined> {
  const recording = await examineRecording(audio, facts);
  if (recording === undefined) return undefined;
  const id = randomId();
  const { settings, putSession } = transcriptionStore.getState();
  const turn = { id: randomId(), sessionId: id, seq: 0, recording, ...settings };
  const session = { id, createdAt: Date.now(), turn, audio, runs: [], isPreparing: false };
  putSession(session);
  await Promise.all([saveSession(session), saveBlob(turn.id, audio)]);
  return session;
}
