import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import type { Lane } from '#blocks/lanes/lane.ts';
import { startChatSend } from '#blocks/runs/start-chat-send.ts';
import { now } from '#lib/now.ts';
import { randomId } from '#lib/random-id.ts';
import { activeSends } from './active-sends.ts';
import { buildRequest } from './build-request.ts';
import { changeConversation, changeRun } from './chat-store.ts';
import type { Conversation, LaneRun, Turn } from './conversation.ts';
import { createRunSaver } from './create-run-saver.ts';
import { historyForLane } from './history-for-lane.ts';

type RunsToStart = { conversation: Conversation; turn: Turn; lanes: readonly Lane[] };

/** Asks these lanes a turn's input, all in one request, and keeps the store and what is saved in step with what comes. */
export function startRuns({ conversation, turn, lanes }: RunsToStart): void {
  const firstSeq = conversation.turns.flatMap(({ runs }) => runs).length;
  const runs = lanes.map((lane, index) => createRun(lane, firstSeq + index));
  changeConversation(conversation.id, (known) => ({
    ...known,
    turns: known.turns.map((each) => (each.id === turn.id ? { ...each, runs: [...each.runs, ...runs] } : each)),
  }));

  const before = conversation.turns.slice(
    0,
    conversation.turns.findIndex(({ id }) => id === turn.id),
  );
  const savers = new Map(
    runs.map(({ id }) => [id, createRunSaver({ conversationId: conversation.id, turnId: turn.id, runId: id })]),
  );
  const send = startChatSend({
    lanes: lanes.map((lane) => {
      const messages = historyForLane({ turns: before, laneId: lane.id, input: turn.input });
      return {
        id: lane.id,
        gateway: lane.gateway,
        request: buildRequest({ lane, recipe: conversation.recipe, messages }),
      };
    }),
    onProgress(report) {
      for (const { id, laneId } of runs) {
        const progress = report.get(laneId);
        if (progress === undefined) continue;
        changeRun(conversation.id, id, progress);
        const hasEnded = progress.run.end !== null;
        if (hasEnded) activeSends.delete(id);
        savers.get(id)?.save(hasEnded);
      }
    },
  });
  for (const { id, laneId } of runs) activeSends.set(id, { send, laneId });
}

function createRun({ id: laneId, letter, gateway, model }: Lane, seq: number): LaneRun {
  const about = { laneId, letter, gateway, model };
  return { id: randomId(), seq, ...about, run: createChatRun(), wire: null, startedAt: now(), wasReloaded: false };
}
