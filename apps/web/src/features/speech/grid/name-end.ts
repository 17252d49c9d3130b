import type { TextKey } from '#i18n/catalogue.ts';
import type { TakeEnd } from '#features/speech/takes/take-record.ts';

const WORDS = {
  complete: 'run.complete',
  stopped: 'run.stopped',
  cut_off: 'run.cut_off.short',
  empty: 'run.empty.short',
  error: 'run.error.short',
} as const satisfies Record<TakeEnd['state'], TextKey>;

/** The words for how a take ended, as exact as they can be. */
export function nameEnd({ state, problem, wasReloaded }: TakeEnd): TextKey {
  if (problem !== undefined) return `error.${problem.code}`;
  return wasReloaded ? 'speech.reloaded' : WORDS[state];
}
