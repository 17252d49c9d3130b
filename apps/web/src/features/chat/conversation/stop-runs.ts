import { activeSends } from './active-sends.ts';
import { getConversation } from './chat-store.ts';
import { liveRuns } from './live-runs.ts';

/** Stops the runs of a conversation that go on: all, or those of one lane. */
export function stopRuns(conversationId: string, onlyLane?: string): void {
  const conversation = getConversation(conversationId);
  if (conversation == null) return;
  const runs = liveRuns(conversation).filter(({ laneId }) => onlyLane === undefined || laneId === onlyLane);
  for (const { send, lanes } of groupBySend(runs.map(({ id }) => id))) send.stop(lanes);
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
