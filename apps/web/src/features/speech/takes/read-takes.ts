import { readRecords } from '#lib/records.ts';
import { runLock } from '#lib/run-lock.ts';
import { endReloadedTake } from './end-reloaded-take.ts';
import { takeRecord, type Take } from './take-record.ts';

/**
 * The takes of a session that were kept, and how many there are with those that another tab is making: they come when they have ended,
 * and `making` tells their ids.
 */
type KeptTakes = { takes: Take[]; making: string[]; count: number };

/** Reads the takes of a session. One without an end that no tab is making was interrupted when its page went away. */
export async function readTakes(sessionId: string): Promise<KeptTakes> {
  const { records } = await readRecords('runs', takeRecord, { sessionId });
  const isOpen = records.some(({ ending }) => ending === null);
  const held = isOpen ? await runLock.held() : null;
  const isMade = ({ id, ending }: Take) => ending === null && held?.has(id) === true;
  return {
    takes: records.filter((take) => !isMade(take)).map(endReloadedTake),
    making: records.filter(isMade).map(({ id }) => id),
    count: records.length,
  };
}
