import { benchId } from '#lib/bench-id.ts';
import { readRecord } from '#lib/records.ts';
import { earlyEdits, NEW_SPEECH, saveBench } from '#features/speech/bench/edit-bench.ts';
import { speechBenchRecord, type SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { addKeptTakes, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { quietPlayers } from './take-players.ts';
import { readTakes } from './read-takes.ts';
import { takeSyncs } from './take-syncs.ts';

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
  // From now on what is written belongs to the session that is being opened.
  setState(({ bench }) => ({ isOpen: false, bench: isOpen ? { ...bench, text: '' } : bench }));
  quietPlayers();

  const known = sessionId === undefined ? [] : takesOf(sessionId, getState().takes);
  const mustRead = sessionId !== undefined && known.length === 0;
  const [bench, kept] = await Promise.all([
    readBench(sessionId ?? NEW_SPEECH),
    mustRead ? readTakes(sessionId) : { count: 0, takes: [], making: [] },
  ]);
  if (opening !== openings) return;
  const now = getState();
  const makeEarlyEdits = earlyEdits.take();
  // A session that was begun meanwhile is the one on the screen; its address follows.
  if (now.isOpen && now.sessionId !== shown) return;
  if (mustRead && kept.count === 0) return setState({ sessionId: null, missingId: sessionId, isOpen: false });
  addKeptTakes(kept.takes);
  setState({
    sessionId: sessionId ?? null,
    missingId: null,
    isOpen: true,
    ...(bench !== undefined && { bench: makeEarlyEdits?.(bench) ?? bench }),
  });
  if (makeEarlyEdits !== undefined) saveBench();
  if (!mustRead) return;
  for (const id of kept.making) takeSyncs.watch(id, sessionId);
  // What another tab has told while this was read was of a session that nobody here knew.
  takeSyncs.ask(sessionId);
}

async function readBench(id: string): Promise<SpeechBench | undefined> {
  const record = await readRecord('settings', speechBenchRecord, benchId(id));
  if (record === undefined) return undefined;
  const { id: _id, screen: _screen, ...bench } = record;
  return bench;
}
