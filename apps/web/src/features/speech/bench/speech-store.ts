import { create } from 'zustand';
import { byPlace } from '#lib/by-place.ts';
import { reduceTake } from '#features/speech/takes/reduce-take.ts';
import type { TakeEvent } from '#features/speech/takes/take-event.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { FIRST_BENCH, type SpeechBench } from './speech-bench.ts';

type SpeechState = {
  /** The session on the screen; null until its first take. */
  sessionId: string | null;
  /** The session that was asked for last and is not on this device. */
  missingId: string | null;
  /** The bench is that of the session, not of the one before it or of none. */
  isOpen: boolean;
  bench: SpeechBench;
  /** Every take that this page knows, of any session, so that a run goes on while another session is on the screen. */
  takes: readonly Take[];
};

export const useSpeechStore = create<SpeechState>(() => ({
  sessionId: null,
  missingId: null,
  isOpen: false,
  bench: FIRST_BENCH,
  takes: [],
}));

const { getState, setState } = useSpeechStore;

export function getBench(): SpeechBench {
  return getState().bench;
}

/** Adds a new take, which also begins its session. */
export function addTake(take: Take): void {
  setState(({ takes }) => ({ takes: [...takes, take], sessionId: take.sessionId, isOpen: true }));
}

/** Adds takes that were kept; those that are there stay as they are. */
export function addKeptTakes(kept: readonly Take[]): void {
  setState(({ takes }) => {
    const known = new Set(takes.map(({ id }) => id));
    return { takes: [...takes, ...kept.filter(({ id }) => !known.has(id))] };
  });
}

/** Puts these takes in the place of all that are known of a session. */
export function putTakes(sessionId: string, own: readonly Take[]): void {
  setState(({ takes }) => ({ takes: [...takes.filter((take) => take.sessionId !== sessionId), ...own] }));
}

export function reportTake(id: string, event: TakeEvent): void {
  setState(({ takes }) => ({ takes: takes.map((take) => (take.id === id ? reduceTake(take, event) : take)) }));
}

export function removeTakes(ids: ReadonlySet<string>): void {
  setState(({ takes }) => ({ takes: takes.filter(({ id }) => !ids.has(id)) }));
}

export function getTake(id: string): Take | undefined {
  return getState().takes.find((take) => take.id === id);
}

/** The takes of a session in the order they were sent. */
export function takesOf(sessionId: string | null, takes: readonly Take[]): Take[] {
  return takes.filter((take) => take.sessionId === sessionId).toSorted(byPlace);
}
