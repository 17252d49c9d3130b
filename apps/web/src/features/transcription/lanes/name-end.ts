import type { EndState } from '@lineup/shared/runs/run.ts';
import type { TextKey } from '#i18n/catalogue.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';

const WORDS = {
  complete: 'run.complete',
  stopped: 'run.stopped',
  cut_off: 'run.reloaded',
  empty: 'transcription.empty',
  error: 'run.error.short',
} as const satisfies Record<EndState, TextKey>;

/** The words for how a run ended, as exact as they can be; null while it has not. */
export function nameEnd({ state, problem }: Pick<RunOutcome, 'state' | 'problem'>): TextKey | null {
  if (state === 'waiting' || state === 'sending' || state === 'working') return null;
  return state !== 'stopped' && problem !== null ? `error.${problem.code}` : WORDS[state];
}
