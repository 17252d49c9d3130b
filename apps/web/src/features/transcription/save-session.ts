import { saveRecord } from '#lib/records.ts';
import { saveSessionFacts } from '#lib/save-session-facts.ts';
import type { SessionFacts } from '#lib/session-record.ts';
import type { TranscriptionSession } from './transcription-session.ts';

/** Saves a session as it is now, but for the bytes of its recording, which never change. */
export async function saveSession({ id, createdAt, turn, runs }: TranscriptionSession): Promise<void> {
  const record: SessionFacts = {
    id,
    screen: 'transcription',
    title: turn.recording.name,
    createdAt,
    updatedAt: Date.now(),
    lanes: turn.lanes.map((lane) => lane.letter),
    models: [...new Set(runs.map(({ request }) => request.model))],
  };
  await Promise.all([
    saveSessionFacts(record),
    saveRecord('turns', turn),
    ...runs.map((run) => saveRecord('runs', run)),
  ]);
}
