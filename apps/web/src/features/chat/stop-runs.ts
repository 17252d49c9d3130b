import { activeSends } from './active-sends.ts';
import { getConversation } from './chat-store.ts';
import { liveRuns } from './live-runs.ts';

/** Stops every run of a conversation that goes on. */
export function stopRuns(conversationId: string): void {
  const conversation = getConversation(conversationId);
  if (conversation == null) return;
  for (const { send, lanes } of groupBySend(liveRuns(conversation).map(({ id }) => id))) send.stop(lanes);
}

/** Lanes of one send are stopped together, in one request. */
function groupBySend(runIds: readonly string[]) {
  const active = runIds.map((id) => activeSends.get(id)).filter((each) => each !== undefined);
  const sends = new Set(active.map(({ send }) => send));
  return [...sends].map((send) => ({
    send,
    lanes: active.filter((each) => each.send === send).map(({ laneId }) => laneId),
  }));
}
