import { create } from 'zustand';
import type { SessionRecord } from '#lib/session-record.ts';

type SessionState = { isReady: boolean; sessions: readonly SessionRecord[]; damaged: number };

/** All saved sessions, the pinned first, then the latest, and how many could not be read; start-sessions.ts keeps them in step with the store. */
export const useSessions = create<SessionState>(() => ({ isReady: false, sessions: [], damaged: 0 }));
