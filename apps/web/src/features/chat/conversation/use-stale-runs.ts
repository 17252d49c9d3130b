import { useSampled } from '#blocks/runs/use-sampled.ts';
import type { Conversation } from './conversation.ts';
import { liveRuns } from './live-runs.ts';
import { staleRuns } from './stale-runs.ts';
import { visibleTurns } from './visible-turns.ts';

/** Holding every answer against its history costs the length of the conversation. */
const STALE_MS = 1000;

/**
 * The runs that answered another conversation; while runs go on, as of at most a second ago. It looks at the turns alone, so that nothing
 * is done again at every key in the composer.
 */
export function useStaleRuns(conversation: Conversation, lanes: readonly { id: string }[]): ReadonlySet<string> {
  const { turns, path } = conversation;
  const shown = visibleTurns({ turns, path });
  const settled = useSampled(shown, { live: liveRuns(conversation).length > 0, interval: STALE_MS });
  return staleRuns(
    settled,
    lanes.map(({ id }) => id),
  );
}
