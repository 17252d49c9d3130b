import 'fake-indexeddb/auto';
import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import type { ChatRun, EndState } from '@lineup/shared/runs/run.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeLaneRun, makeRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { askInTurn } from './ask-in-turn.ts';
import { changeRun, createConversation, getConversation, putConversation, useChatStore } from './chat-store.ts';
import type { LaneRun } from './conversation.ts';
import { editTurn } from './edit-turn.ts';
import { retryRuns } from './retry-runs.ts';

const ID = 'chat';
const LANE: ResolvedChatLane = { id: 'a', letter: 'A', gateway: 'g', model: 'm', parameters: {} };
const TURN_IDS = ['one', 'two', 'three'];

const runsOf = (turnId: string): LaneRun[] =>
  getConversation(ID)
    ?.turns.find(({ id }) => id === turnId)
    ?.runs.filter(({ run }) => run.end === null) ?? [];
const live = () => TURN_IDS.filter((id) => runsOf(id).length > 0);

/** Ends the run that goes on in a turn. */
function end(turnId: string, state: EndState): void {
  const run: ChatRun = { ...createChatRun(), end: { state, t: 1, cause: 'eof' } };
  for (const { id } of runsOf(turnId)) changeRun(ID, id, { run });
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  useChatStore.setState({ conversations: {} });
  const turns = TURN_IDS.map((id, at) =>
    makeTurn(id, [makeLaneRun('a', { id: `old ${id}`, run: makeRun(`old ${id}`) })], {
      parent: TURN_IDS[at - 1] ?? null,
      seq: at,
    }),
  );
  putConversation(ID, { ...createConversation(ID), turns });
  askInTurn({ conversationId: ID, turnIds: TURN_IDS, lane: LANE });
});

describe('askInTurn', () => {
  it('asks a turn when the one before it is answered', () => {
    expect(live()).toEqual(['one']);
    end('one', 'complete');
    expect(live()).toEqual(['two']);
    end('two', 'complete');
    expect(live()).toEqual(['three']);
  });

  it.each(['stopped', 'cut_off', 'empty', 'error'] as const)('ends with an answer that is %s', (state) => {
    end('one', state);
    expect(live()).toEqual([]);
  });

  it('does not take the answer that somebody looks at meanwhile for the one it waits for', () => {
    editTurn(ID, 'one', { chosen: { a: 'old one' } });
    expect(live()).toEqual(['one']);
  });

  it('has its lane to itself: what goes on there would be sent half said with another turn', () => {
    expect(retryRuns({ conversationId: ID, turnId: 'two', lanes: [LANE] })).toEqual([]);
    expect(live()).toEqual(['one']);
  });

  it('ends when its turn is deleted, and when the conversation is', () => {
    const conversation = getConversation(ID) ?? createConversation(ID);
    putConversation(ID, { ...conversation, turns: conversation.turns.filter(({ id }) => id !== 'one') });
    expect(live()).toEqual([]);
    putConversation(ID, conversation);
    end('one', 'complete');
    expect(live()).toEqual([]);
  });
});
