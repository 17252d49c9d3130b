import { readRecords } from '#lib/records.ts';
import { recordingRecord, type RecordingRecord } from './recording-record.ts';

/** Reads what is saved of unfinished recordings, those that are still being made among them; the oldest first. */
export async function readRecordingRecords(): Promise<RecordingRecord[]> {
  const { records } = await readRecords('settings', recordingRecord);
  return records.toSorted((a, b) => a.startedAt - b.startedAt);
}
