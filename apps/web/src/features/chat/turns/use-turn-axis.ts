import { stripSpan } from '#blocks/runs/strip-span.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { useChat } from '#features/chat/chat-context.ts';
import { useChatStore } from '#features/chat/conversation/chat-store.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { currentRuns } from '#features/chat/conversation/current-runs.ts';

/** The time axis that all strips of a turn are drawn on: its length, and how long the turn has been going on; in milliseconds. */
export function useTurnAxis(turnId: string): { span: number; elapsed: number | null } {
  const { conversationId, lanes } = useChat();
  // Numbers, so that a strip is drawn again only when one of them changes.
  const longest = useChatStore((state) => Math.max(0, ...runsOf(state).map(({ run }) => run.end?.t ?? 0)));
  const start = useChatStore((state) => earliestStart(runsOf(state)));
  const elapsed = useElapsed(start);
  return { span: stripSpan({ ends: [longest], now: elapsed }), elapsed };

  function runsOf({ conversations }: ReturnType<typeof useChatStore.getState>): LaneRun[] {
    const turn = conversations[conversationId]?.turns.find(({ id }) => id === turnId);
    return turn === undefined ? [] : currentRuns(turn, lanes);
  }
}

/** When the first of the runs that go on began; null when none does. */
function earliestStart(runs: readonly LaneRun[]): number | null {
  const starts = runs.flatMap(({ run, startedAt }) => (run.end === null && startedAt !== null ? [startedAt] : []));
  return starts.length === 0 ? null : Math.min(...starts);
}
