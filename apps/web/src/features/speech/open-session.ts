import { readRecords } from '#lib/records.ts';
import { endReloadedTake } from './end-reloaded-take.ts';
import {
  addKeptTakes,
  showMissingSession,
  showNewSession,
  showSession,
  takesOf,
  useSpeechStore,
} from './speech-store.ts';
import { quietPlayers } from './take-players.ts';
import { takeRecord } from './take-record.ts';

/** Counts the openings, so that a slow one does not come after a later one. */
let openings = 0;

/** Brings a session to the screen, from the page's memory or as it was kept; undefined begins a new one. */
export async function openSession(sessionId: string | undefined): Promise<void> {
  openings += 1;
  const opening = openings;
  const { sessionId: shown } = useSpeechStore.getState();
  if (sessionId === (shown ?? undefined)) return;
  quietPlayers();
  if (sessionId === undefined) return showNewSession();

  if (takesOf(sessionId, useSpeechStore.getState().takes).length === 0) {
    const { records } = await readRecords('runs', takeRecord, { sessionId });
    if (opening !== openings) return;
    if (records.length === 0) return showMissingSession(sessionId);
    addKeptTakes(records.map(endReloadedTake));
  }
  showSession(sessionId);
}
