import { saveRecord } from '#lib/records.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { runsOf, turnsOf, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';

/** Saves what the list of sessions tells of this one. */
export async function saveSession(sessionId: string): Promise<void> {
  const session = describeSession(sessionId);
  if (session !== null) await saveRecord('sessions', session);
}

function describeSession(sessionId: string): SessionRecord | null {
  const { turns, runs } = useTranscriptionStore.getState();
  const own = turnsOf(sessionId, turns);
  const [first, ...others] = own;
  if (first === undefined) return null;
  const letters = own.flatMap(({ id }) => runsOf(id, runs).map(({ letter }) => letter));
  return {
    id: sessionId,
    screen: 'transcription',
    title: others.length === 0 ? first.recording.name : `${first.recording.name} +${others.length}`,
    createdAt: first.addedAt,
    updatedAt: Date.now(),
    lanes: [...new Set(letters)].toSorted(),
  };
}
