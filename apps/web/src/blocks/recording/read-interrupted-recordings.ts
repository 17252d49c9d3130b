import { readBlob } from '#lib/read-blob.ts';
import { dropInterruptedRecording } from './drop-interrupted-recording.ts';
import { pieceId } from './piece-id.ts';
import { readRecordingRecords } from './read-recording-records.ts';
import type { RecordedFacts } from './recorded-facts.ts';
import { recordingLock } from './recording-lock.ts';

/** A recording whose page was reloaded, closed or died before it was finished. */
export type InterruptedRecording = RecordedFacts & { id: string };

/** Unfinished recordings: those that nobody makes any more, and the ids of those that a page is still making. */
type UnfinishedRecordings = { interrupted: InterruptedRecording[]; held: string[] };

/** Reads which recordings were interrupted, the oldest first. One that ended before anything of it was kept is removed. */
export async function readInterruptedRecordings(): Promise<UnfinishedRecordings> {
  const records = await readRecordingRecords();
  const locks = await readHeldLocks();
  const isHeld = ({ id }: { id: string }) => locks.has(recordingLock(id));
  const interrupted: InterruptedRecording[] = [];
  for (const record of records.filter((each) => !isHeld(each))) {
    const first = await readBlob(pieceId(record.id, 0));
    if (first === undefined) await dropInterruptedRecording(record.id);
    else interrupted.push(toInterrupted(record));
  }
  return { interrupted, held: records.filter(isHeld).map(({ id }) => id) };
}

function toInterrupted({ id, startedAt, duration, microphone }: InterruptedRecording): InterruptedRecording {
  return { id, startedAt, duration, microphone };
}

async function readHeldLocks(): Promise<Set<string>> {
  // On plain http there are none, and no microphone that anybody could be recording from.
  if (!('locks' in navigator)) return new Set();
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.map(({ name }) => name ?? ''));
  } catch {
    // A frame that is denied locks is denied storage as well: nothing is kept there.
    return new Set();
  }
}
