import { create } from 'zustand';
import type { Lane } from '#blocks/lanes/lane.ts';
import { readDraft, type SpeechDraft } from './read-draft.ts';
import { reduceTake } from './reduce-take.ts';
import { FIRST_RECIPE, type SpeechRecipe } from './speech-recipe.ts';
import type { TakeEvent } from './take-event.ts';
import type { Take } from './take-record.ts';

type SpeechState = SpeechDraft & {
  /** The session on the screen; null until its first take. */
  sessionId: string | null;
  /** The session that was asked for last and is not on this device. */
  missingId: string | null;
  /** Every take that this page knows, of any session, so that a run goes on while another session is on the screen. */
  takes: Take[];
};

/** A lane of which nothing is chosen yet: the screen takes the first speech model that there is. */
const FIRST_LANE: Lane = { id: 'a', letter: 'A', gateway: '', model: '', overrides: {} };

export const useSpeechStore = create<SpeechState>(() => ({
  sessionId: null,
  missingId: null,
  text: '',
  recipe: FIRST_RECIPE,
  lanes: [FIRST_LANE],
  takes: [],
}));

const { getState, setState } = useSpeechStore;

export function setText(text: string): void {
  setState({ text });
}

export function changeRecipe(change: Partial<SpeechRecipe>): void {
  setState(({ recipe }) => ({ recipe: { ...recipe, ...change } }));
}

export function chooseModel(laneId: string, choice: Pick<Lane, 'gateway' | 'model'>): void {
  setState(({ lanes }) => ({ lanes: lanes.map((lane) => (lane.id === laneId ? { ...lane, ...choice } : lane)) }));
}

/** Puts a session on the screen, with the form as its last take had it. */
export function showSession(sessionId: string): void {
  const last = takesOf(sessionId, getState().takes).at(-1);
  setState({ sessionId, missingId: null, ...(last === undefined ? { text: '' } : readDraft(last)) });
}

/** Begins a session: an empty text, under the settings of the last one. */
export function showNewSession(): void {
  setState({ sessionId: null, text: '' });
}

/** Has nothing to show of a session that is not on this device. */
export function showMissingSession(sessionId: string): void {
  setState({ sessionId: null, missingId: sessionId, text: '' });
}

/** Adds a new take, which also begins its session. */
export function addTake(take: Take): void {
  setState(({ takes }) => ({ takes: [...takes, take], sessionId: take.sessionId }));
}

/** Adds takes that were kept. */
export function addKeptTakes(kept: readonly Take[]): void {
  setState(({ takes }) => ({ takes: [...takes, ...kept] }));
}

export function reportTake(id: string, event: TakeEvent): void {
  setState(({ takes }) => ({ takes: takes.map((take) => (take.id === id ? reduceTake(take, event) : take)) }));
}

export function removeTake(id: string): void {
  setState(({ takes }) => ({ takes: takes.filter((take) => take.id !== id) }));
}

export function getTake(id: string): Take | undefined {
  return getState().takes.find((take) => take.id === id);
}

/** The takes of a session in the order they were sent. */
export function takesOf(sessionId: string | null, takes: readonly Take[]): Take[] {
  return takes.filter((take) => take.sessionId === sessionId).toSorted((a, b) => a.seq - b.seq);
}
