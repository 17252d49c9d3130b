import { useSampled } from '#blocks/runs/use-sampled.ts';
import type { Conversation, Turn } from './conversation.ts';
import { liveRuns } from './live-runs.ts';
import { visibleTurns } from './visible-turns.ts';

/** Holding an answer against its history costs the length of the conversation. */
const SETTLING_MS = 1000;

/**
 * The turns that are shown; while runs go on, as of at most a second ago. It looks at the turns alone, so that nothing is done again
 * at every key in the composer.
 */
export function useSettledTurns(conversation: Conversation): readonly Turn[] {
  const { turns, path } = conversation;
  const shown = visibleTurns({ turns, path });
  return useSampled(shown, { live: liveRuns(conversation).length > 0, interval: SETTLING_MS });
}
