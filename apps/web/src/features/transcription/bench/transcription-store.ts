import { createStore } from 'zustand/vanilla';
import { reduceTranscriptionRun, type TranscriptionRunEvent } from './reduce-transcription-run.ts';
import { DEFAULT_TRANSCRIPTION_RECIPE } from './transcription-recipe.ts';
import type { TranscriptionRun } from './transcription-run.ts';
import type { TranscriptionSession, TranscriptionSettings } from './transcription-session.ts';

type TranscriptionState = {
  sessions: Readonly<Record<string, TranscriptionSession>>;
  /** With what the next recording begins: the settings that were last chosen. */
  settings: TranscriptionSettings;
  putSession: (session: TranscriptionSession) => void;
  /** Changes what is asked for, in a session and for the recordings that come after it. */
  changeSettings: (sessionId: string, change: Partial<TranscriptionSettings>) => void;
  setPreparing: (sessionId: string, isPreparing: boolean) => void;
  addRuns: (sessionId: string, runs: readonly TranscriptionRun[]) => void;
  foldRunEvent: (sessionId: string, runId: string, event: TranscriptionRunEvent) => void;
};

const FIRST_SETTINGS: TranscriptionSettings = {
  lanes: [{ id: 'A', letter: 'A', gateway: '', model: '', overrides: {} }],
  recipe: DEFAULT_TRANSCRIPTION_RECIPE,
};

/** What the person is transcribing, by session; a session that is not on the screen goes on. */
export const transcriptionStore = createStore<TranscriptionState>((set) => {
  function update(id: string, change: (session: TranscriptionSession) => TranscriptionSession): void {
    set(({ sessions }) => {
      const session = sessions[id];
      return session === undefined ? {} : { sessions: { ...sessions, [id]: change(session) } };
    });
  }

  return {
    sessions: {},
    settings: FIRST_SETTINGS,
    putSession: (session) => set(({ sessions }) => ({ sessions: { ...sessions, [session.id]: session } })),
    changeSettings(sessionId, change) {
      update(sessionId, (session) => ({ ...session, turn: { ...session.turn, ...change } }));
      set(({ settings }) => ({ settings: { ...settings, ...change } }));
    },
    setPreparing: (sessionId, isPreparing) => update(sessionId, (session) => ({ ...session, isPreparing })),
    addRuns: (sessionId, runs) => update(sessionId, (session) => ({ ...session, runs: [...session.runs, ...runs] })),
    foldRunEvent(sessionId, runId, event) {
      update(sessionId, (session) => ({
        ...session,
        runs: session.runs.map((run) => (run.id === runId ? reduceTranscriptionRun(run, event) : run)),
      }));
    },
  };
});
