import type { Problem } from '@lineup/shared/errors/problem.ts';
import { sessionResponse } from '@lineup/shared/session/session-response.ts';
import { useState } from 'react';
import { ApiError } from '#lib/api-error.ts';
import { apiJson } from '#lib/api-json.ts';
import { tellSession } from '#lib/tell-session.ts';

/** How signing in goes. `openAt` is when the next attempt counts, on the clock of `performance.now()`. */
export type SignInAttempt = {
  isSending: boolean;
  problem: Problem | null;
  openAt: number;
  signIn: (passcode: string) => Promise<void>;
};

/** Signs in with a passcode; nothing of it is kept here. */
export function useSignIn(): SignInAttempt {
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [openAt, setOpenAt] = useState(0);

  async function signIn(passcode: string) {
    setSending(true);
    try {
      const headers = { 'content-type': 'application/json' };
      await apiJson('/api/session', sessionResponse, { method: 'POST', headers, body: JSON.stringify({ passcode }) });
      tellSession('in');
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setProblem(error.problem);
      setOpenAt(performance.now() + (error.problem.retryAfterSeconds ?? 0) * 1_000);
      setSending(false);
    }
  }

  return { isSending, problem, openAt, signIn };
}
