import { use } from 'react';
import { useChat } from '#features/chat/chat-context.ts';
import { SettledTurns } from './settled-turns.ts';
import { staleRuns } from './stale-runs.ts';

/** The runs of a turn that answered another conversation; while runs go on, as of at most a second ago. */
export function useStaleRuns(turnId: string): ReadonlySet<string> {
  const { lanes } = useChat();
  const laneIds = lanes.map(({ id }) => id);
  return staleRuns({ turns: use(SettledTurns), turnId, laneIds });
}
