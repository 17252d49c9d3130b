import { readRecords } from '#lib/records.ts';
import { runLock } from '#lib/run-lock.ts';
import { liveTakes } from './live-takes.ts';
import { restoreTake } from './restore-take.ts';
import { restoredTakes } from './restored-takes.ts';
import { takeRecord, type Take } from './take-record.ts';

/**
 * The takes of a session that were kept, and how many there are with those that another tab is making: they come when they have ended,
 * and `making` tells their ids.
 */
type KeptTakes = { takes: Take[]; making: string[]; count: number };

/** Reads the takes of a session. One without an end that no tab is making was interrupted when its page went away, and is what came of it. */
export async function readTakes(sessionId: string): Promise<KeptTakes> {
  const { records } = await readRecords('runs', takeRecord, { sessionId });
  const isOpen = records.some(({ ending }) => ending === null);
  const held = isOpen ? await runLock.held() : null;
  const takes: Take[] = [];
  const making: string[] = [];
  for (const record of records) {
    const { id, ending } = record;
    if (ending !== null) restoredTakes.delete(id);
    const isMade = ending === null && (liveTakes.has(id) || held?.has(id) === true);
    // One after the other: each is decoded.
    const take = ending !== null || isMade ? record : await restoreTake(id, { canTell: held !== null });
    if (take === null || isMade) making.push(id);
    else takes.push(take);
  }
  return { takes, making, count: records.length };
}
