import { getConversation } from './chat-store.ts';
import { createThrottle } from '#lib/create-throttle.ts';
import { saveConversation, saveRun, saveWire } from './save-conversation.ts';

/** As much of an answer as a closed page may lose, in milliseconds. */
const INTERVAL_MS = 250;

type RunPlace = { conversationId: string; turnId: string; runId: string };

/** Saves one run of the store while it goes on, and whole, with its wire record, when it has ended. */
export function createRunSaver({ conversationId, turnId, runId }: RunPlace) {
  function saveNow() {
    const conversation = getConversation(conversationId);
    const turn = conversation?.turns.find(({ id }) => id === turnId);
    const laneRun = turn?.runs.find(({ id }) => id === runId);
    // Deleted while it was being written: saving would bring a part of it back.
    if (conversation == null || laneRun === undefined) return;
    void saveRun({ sessionId: conversationId, turnId, laneRun });
    if (laneRun.run.end === null) return;
    if (laneRun.wire !== null) void saveWire(runId, laneRun.wire);
    void saveConversation(conversation);
  }

  const throttle = createThrottle(saveNow, INTERVAL_MS);
  return {
    save(hasEnded: boolean) {
      if (hasEnded) throttle.finish();
      else throttle.ask();
    },
  };
}
