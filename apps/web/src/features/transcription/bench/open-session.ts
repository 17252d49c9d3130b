import { benchId } from '#lib/bench-id.ts';
import { readRecord } from '#lib/records.ts';
import { earlyEdits, NEW_TRANSCRIPTION, saveBench } from './edit-bench.ts';
import { runningOpening } from './running-opening.ts';
import { readSession } from './read-session.ts';
import { sessionSyncs } from './session-syncs.ts';
import { transcriptionBenchRecord, type TranscriptionBench } from './transcription-bench.ts';
import { turnsOf, useTranscriptionStore } from './transcription-store.ts';

const { getState, setState } = useTranscriptionStore;

/** Counts the openings, so that a slow one does not come after a later one. */
let openings = 0;

/** Brings a session to the screen, from the page's memory or as it was kept; undefined is the one that has no recording yet. */
export function openSession(sessionId: string | undefined): Promise<void> {
  runningOpening.ended = open(sessionId);
  return runningOpening.ended;
}

async function open(sessionId: string | undefined): Promise<void> {
  openings += 1;
  const opening = openings;
  const { sessionId: shown, isOpen } = getState();
  if (isOpen && sessionId === (shown ?? undefined)) return;
  if (isOpen) saveBench();
  // From now on what is set belongs to the session that is being opened.
  setState({ isOpen: false });

  const isKnown = sessionId === undefined || turnsOf(sessionId, getState().turns).length > 0;
  const [bench, kept] = await Promise.all([
    readBench(sessionId ?? NEW_TRANSCRIPTION),
    isKnown ? { turns: [], runs: [] } : readSession(sessionId),
  ]);
  if (opening !== openings) return;
  const now = getState();
  const makeEarlyEdits = earlyEdits.take();
  // A session that was begun meanwhile is the one on the screen; its address follows.
  if (now.isOpen && now.sessionId !== shown) return;
  if (!isKnown && kept.turns.length === 0) {
    return setState({ sessionId: null, missingId: sessionId, isOpen: false, turnId: null });
  }
  setState(({ turns, runs }) => ({
    sessionId: sessionId ?? null,
    missingId: null,
    isOpen: true,
    turnId: null,
    turns: [...turns, ...kept.turns],
    runs: [...runs, ...kept.runs],
    ...(bench !== undefined && { bench: makeEarlyEdits?.(bench) ?? bench }),
  }));
  if (makeEarlyEdits !== undefined) saveBench();
  sessionSyncs.watch(kept.runs);
}

async function readBench(id: string): Promise<TranscriptionBench | undefined> {
  const record = await readRecord('settings', transcriptionBenchRecord, benchId(id));
  if (record === undefined) return undefined;
  const { id: _id, screen: _screen, ...bench } = record;
  return bench;
}
