import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import { warmReading } from '#blocks/messages/warm-reading.ts';
import { startChatSend } from '#blocks/runs/start-chat-send.ts';
import { now } from '#lib/now.ts';
import { randomId } from '#lib/random-id.ts';
import { buildBody } from '#features/chat/parameters/build-body.ts';
import { getRefusals } from '#features/chat/parameters/refusals.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { activeSends } from './active-sends.ts';
import { changeRuns, changeTurn, getConversation } from './chat-store.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { createRunJournal, type RunJournal } from './create-run-journal.ts';
import { describeInput } from './describe-input.ts';
import { findRun } from './find-run.ts';
import { growingRuns } from './growing-runs.ts';
import { historyBasis } from './history-basis.ts';
import { historyForLane, inputMessage } from './history-for-lane.ts';
import { nextSeq } from './next-seq.ts';
import { noteRefused } from './note-refused.ts';
import { patchTurn } from './patch-turn.ts';
import { visibleTurns } from './visible-turns.ts';

/** A lane to ask. With a `prefix`, the answer so far, it is asked to go on with it, in the words of `instruction`. */
type Ask = { lane: ResolvedChatLane; continued?: { prefix: string; instruction: string } };

type RunsToStart = { conversationId: string; turnId: string; asks: readonly Ask[]; start: StartMode };

/**
 * Asks these lanes a turn's input, all in one request, and keeps the store and what is saved in step with what comes. Returns the ids of
 * the runs; there are none for a turn that is not shown.
 */
export function startRuns({ conversationId, turnId, asks, start }: RunsToStart): string[] {
  const conversation = getConversation(conversationId);
  if (conversation == null) return [];
  const shown = visibleTurns(conversation);
  const index = shown.findIndex(({ id }) => id === turnId);
  const turn = shown[index];
  if (turn === undefined) return [];

  const firstSeq = nextSeq(conversation.turns.flatMap(({ runs }) => runs));
  const prepared = asks.map((ask, offset) =>
    prepare({ ask, turn, before: shown.slice(0, index), seq: firstSeq + offset }),
  );
  const runs = prepared.map(({ laneRun }) => laneRun);
  const chosen = Object.fromEntries(runs.map(({ laneId, id }) => [laneId, id]));
  changeTurn(conversationId, turnId, (known) => ({
    ...known,
    runs: [...known.runs, ...runs],
    chosen: { ...known.chosen, ...chosen },
  }));
  void patchTurn(turnId, { chosen });

  const journals = new Map<string, RunJournal>();
  const send = startChatSend({
    lanes: prepared.map(({ laneRun: { laneId, gateway }, request }) => ({ id: laneId, gateway, request })),
    start,
    onFrame: (laneId, frame) => journals.get(laneId)?.take(frame),
    onGrowth(grown) {
      growingRuns.tell(byRun(grown));
    },
    onProgress(report) {
      changeRuns(conversationId, byRun(report));
      for (const { id, laneId } of runs) {
        const end = report.get(laneId)?.run.end ?? null;
        if (end === null) continue;
        finishRun(conversationId, id);
        journals.get(laneId)?.finish();
      }
    },
  });
  for (const { id, laneId } of runs) {
    activeSends.set(id, { send, laneId });
    const asked = send.asked.get(laneId);
    if (asked !== undefined) journals.set(laneId, createRunJournal({ conversationId, runId: id, asked }));
  }
  // While they wait for their first words.
  warmReading();
  return runs.map(({ id }) => id);

  /** What is told by lane, by the ids of the runs. */
  function byRun<Told>(report: ReadonlyMap<string, Told>): Map<string, Told> {
    const told = new Map<string, Told>();
    for (const { id, laneId } of runs) {
      const each = report.get(laneId);
      if (each !== undefined) told.set(id, each);
    }
    return told;
  }
}

function finishRun(conversationId: string, runId: string): void {
  activeSends.delete(runId);
  growingRuns.forget(runId);
  const found = findRun(getConversation(conversationId), runId);
  if (found !== undefined) noteRefused(found.laneRun);
}

function prepare({ ask, turn, before, seq }: { ask: Ask; turn: Turn; before: readonly Turn[]; seq: number }) {
  const { lane, continued } = ask;
  const question = inputMessage(turn);
  const source = { turns: before, laneId: turn.from ?? lane.id };
  const history = historyForLane(source);
  const goOn: ChatMessage[] =
    continued === undefined
      ? []
      : [
          { role: 'assistant', content: continued.prefix },
          { role: 'user', content: continued.instruction },
        ];
  const request = buildBody({ lane, messages: [...history.messages, question, ...goOn], refusals: getRefusals() });
  const { id: laneId, letter, gateway, model, parameters } = lane;
  const laneRun: LaneRun = {
    id: randomId(),
    seq,
    laneId,
    letter,
    gateway,
    model,
    parameters,
    sent: { ...describeInput({ messages: request.messages, history, question }), basis: historyBasis(source) },
    prefix: continued?.prefix ?? '',
    edit: null,
    role: 'assistant',
    choice: 0,
    run: createChatRun(),
    wire: null,
    startedAt: now(),
    wasReloaded: false,
    isElsewhere: false,
  };
  return { laneRun, request };
}
