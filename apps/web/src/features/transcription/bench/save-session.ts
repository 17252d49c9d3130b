import { saveSessionFacts } from '#lib/save-session-facts.ts';
import type { SessionFacts } from '#lib/session-record.ts';
import { runsOf, turnsOf, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';

/** Saves what the list of sessions tells of this one. */
export async function saveSession(sessionId: string): Promise<void> {
  const session = describeSession(sessionId);
  if (session !== null) await saveSessionFacts(session);
}

function describeSession(sessionId: string): SessionFacts | null {
  const { turns, runs } = useTranscriptionStore.getState();
  const own = turnsOf(sessionId, turns);
  const [first, ...others] = own;
  if (first === undefined) return null;
  const made = own.flatMap(({ id }) => runsOf(id, runs));
  return {
    id: sessionId,
    screen: 'transcription',
    title: others.length === 0 ? first.recording.name : `${first.recording.name} +${others.length}`,
    createdAt: first.addedAt,
    updatedAt: Date.now(),
    lanes: [...new Set(made.map(({ letter }) => letter))].toSorted(),
    models: [...new Set(made.map(({ request }) => request.model))],
  };
}
