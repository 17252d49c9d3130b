import { abortRuns } from './abort-runs.ts';
import { getConversation } from './chat-store.ts';
import { liveRuns } from './live-runs.ts';

/** Stops the runs of a conversation that go on: all, or those of one lane. */
export function stopRuns(conversationId: string, onlyLane?: string): void {
  const conversation = getConversation(conversationId);
  if (conversation == null) return;
  abortRuns(liveRuns(conversation).filter(({ laneId }) => onlyLane === undefined || laneId === onlyLane));
}
