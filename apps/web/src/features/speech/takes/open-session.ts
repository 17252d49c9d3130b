import { benchId } from '#lib/bench-id.ts';
import { readRecords } from '#lib/records.ts';
import { NEW_SPEECH, saveBench } from '#features/speech/bench/edit-bench.ts';
import { speechBenchRecord, type SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { addKeptTakes, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { endReloadedTake } from './end-reloaded-take.ts';
import { quietPlayers } from './take-players.ts';
import { takeRecord } from './take-record.ts';

const { getState, setState } = useSpeechStore;

/** Counts the openings, so that a slow one does not come after a later one. */
let openings = 0;

/** Brings a session to the screen, from the page's memory or as it was kept; undefined is the one that has no take yet. */
export async function openSession(sessionId: string | undefined): Promise<void> {
  openings += 1;
  const opening = openings;
  const { sessionId: shown, isOpen } = getState();
  if (isOpen && sessionId === (shown ?? undefined)) return;
  if (isOpen) saveBench();
  quietPlayers();

  const known = sessionId === undefined ? [] : takesOf(sessionId, getState().takes);
  const mustRead = sessionId !== undefined && known.length === 0;
  const [bench, kept] = await Promise.all([
    readBench(sessionId ?? NEW_SPEECH),
    mustRead ? readRecords('runs', takeRecord, { sessionId }) : { records: [] },
  ]);
  if (opening !== openings) return;
  if (mustRead && kept.records.length === 0) return setState({ sessionId: null, missingId: sessionId, isOpen: false });
  addKeptTakes(kept.records.map(endReloadedTake));
  setState({ sessionId: sessionId ?? null, missingId: null, isOpen: true, ...(bench !== undefined && { bench }) });
}

async function readBench(id: string): Promise<SpeechBench | undefined> {
  const { records } = await readRecords('settings', speechBenchRecord);
  const record = records.find((each) => each.id === benchId(id));
  if (record === undefined) return undefined;
  const { id: _id, screen: _screen, ...bench } = record;
  return bench;
}
