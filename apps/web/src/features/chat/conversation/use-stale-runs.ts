import { use, useDeferredValue } from 'react';
import { useChat } from '#features/chat/chat-context.ts';
import type { Turn } from './conversation.ts';
import { SettledTurns } from './settled-turns.ts';
import { staleRuns } from './stale-runs.ts';

const NONE: readonly Turn[] = [];

/**
 * The runs of a turn that answered another conversation; while runs go on, as of at most a second ago. An answer is shown before it is known: to
 * tell costs the length of the conversation.
 */
export function useStaleRuns(turnId: string): ReadonlySet<string> {
  const { lanes } = useChat();
  const laneIds = lanes.map(({ id }) => id);
  const turns = useDeferredValue(use(SettledTurns), NONE);
  return staleRuns({ turns, turnId, laneIds });
}
