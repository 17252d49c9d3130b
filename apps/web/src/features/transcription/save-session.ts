import { saveRecord } from '#lib/records.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import type { TranscriptionSession } from './transcription-session.ts';

/** Saves a session as it is now, but for the bytes of its recording, which never change. */
export async function saveSession({ id, createdAt, turn, runs }: TranscriptionSession): Promise<void> {
  const record: SessionRecord = {
    id,
    screen: 'transcription',
    title: turn.recording.name,
    createdAt,
    updatedAt: Date.now(),
    lanes: turn.lanes.map((lane) => lane.letter),
  };
  await Promise.all([
    saveRecord('sessions', record),
    saveRecord('turns', turn),
    ...runs.map((run) => saveRecord('runs', run)),
  ]);
}
