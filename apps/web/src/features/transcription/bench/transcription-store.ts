import { create } from 'zustand';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import {
  reduceTranscriptionRun,
  type TranscriptionRunEvent,
} from '#features/transcription/runs/reduce-transcription-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { FIRST_BENCH, type TranscriptionBench } from './transcription-bench.ts';

type TranscriptionState = {
  /** The session on the screen; null until its first recording. */
  sessionId: string | null;
  /** The session that was asked for last and is not on this device. */
  missingId: string | null;
  /** The bench is that of the session, not of the one before it or of none. */
  isOpen: boolean;
  bench: TranscriptionBench;
  /** The recording on the screen; null is the session's first. */
  turnId: string | null;
  /** Every recording and every run that this page knows, of any session, so that a run goes on while another is on the screen. */
  turns: readonly RecordingTurn[];
  runs: readonly TranscriptionRun[];
};

/** What the person is transcribing. */
export const useTranscriptionStore = create<TranscriptionState>(() => ({
  sessionId: null,
  missingId: null,
  isOpen: false,
  bench: FIRST_BENCH,
  turnId: null,
  turns: [],
  runs: [],
}));

const { getState, setState } = useTranscriptionStore;

export function addTurn(turn: RecordingTurn): void {
  setState(({ turns }) => ({ turns: [...turns, turn] }));
}

export function changeTurn(id: string, change: Partial<RecordingTurn>): void {
  setState(({ turns }) => ({ turns: turns.map((turn) => (turn.id === id ? { ...turn, ...change } : turn)) }));
}

export function addRuns(added: readonly TranscriptionRun[]): void {
  setState(({ runs }) => ({ runs: [...runs, ...added] }));
}

export function reportRun(id: string, event: TranscriptionRunEvent): void {
  setState(({ runs }) => ({ runs: runs.map((run) => (run.id === id ? reduceTranscriptionRun(run, event) : run)) }));
}

export function getTurn(id: string): RecordingTurn | undefined {
  return getState().turns.find((turn) => turn.id === id);
}

export function getRun(id: string): TranscriptionRun | undefined {
  return getState().runs.find((run) => run.id === id);
}

/** The recordings of a session in their order. */
export function turnsOf(sessionId: string | null, turns: readonly RecordingTurn[]): RecordingTurn[] {
  return turns.filter((turn) => turn.sessionId === sessionId).toSorted((a, b) => a.seq - b.seq);
}

/** The runs of a recording in the order they were sent. */
export function runsOf(turnId: string, runs: readonly TranscriptionRun[]): TranscriptionRun[] {
  return runs.filter((run) => run.turnId === turnId).toSorted((a, b) => a.seq - b.seq);
}
