import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { makeLaneRun, makeRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import { branchConversation } from './branch-conversation.ts';
import { createConversation, getConversation, putConversation } from './chat-store.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { describeInput } from './describe-input.ts';
import { historyBasis } from './history-basis.ts';
import { historyForLane, inputMessage } from './history-for-lane.ts';
import { staleRuns } from './stale-runs.ts';

/** A run as it is after it was asked in `turn`, behind these turns. */
function answer(id: string, { turn, before }: { turn: Turn; before: Turn[] }): LaneRun {
  const source = { turns: before, laneId: 'a' };
  const history = historyForLane(source);
  const question = inputMessage(turn);
  const described = describeInput({ messages: [...history.messages, question], history, question });
  const sent = { ...described, basis: historyBasis(source) };
  return makeLaneRun('a', { id, sent, run: makeRun(id) });
}

function answered(turn: Turn, before: Turn[]): Turn {
  return { ...turn, runs: [answer(`answer to ${turn.id}`, { turn, before })] };
}

function branchAt(turns: Turn[], turnId: string): readonly Turn[] {
  putConversation('original', { ...createConversation('original'), turns });
  const id = branchConversation({ conversationId: 'original', turnId, title: 'Branch' }) ?? '';
  return getConversation(id)?.turns ?? [];
}

function staleIn(turns: readonly Turn[]): string[] {
  return turns.flatMap(({ id }) => [...staleRuns({ turns, turnId: id, laneIds: ['a'] })]);
}

const ONE = answered(makeTurn('one'), []);
const TWO = answered(makeTurn('two', [], { parent: 'one', seq: 1 }), [ONE]);

describe('branchConversation', () => {
  it('copies the turns up to one, under ids of their own', () => {
    const turns = branchAt([ONE, TWO], 'one');
    expect(turns.map(({ input }) => input)).toEqual(['one']);
    expect(turns[0]?.id).not.toBe('one');
    expect(turns[0]?.runs[0]?.id).not.toBe(ONE.runs[0]?.id);
  });

  it('knows that its answers still fit the conversation before them', () => {
    expect(staleIn(branchAt([ONE, TWO], 'two'))).toEqual([]);
  });

  it('knows of an answer that did not fit any more that it does not', () => {
    const edited = { ...ONE, runs: ONE.runs.map((run) => ({ ...run, edit: 'Something else' })) };
    const turns = branchAt([edited, TWO], 'two');
    expect(staleIn(turns)).toEqual([turns[1]?.runs[0]?.id]);
  });

  it('leaves a run that goes on where it is asked', () => {
    const live = { ...TWO, runs: [...TWO.runs, makeLaneRun('a', { id: 'live', run: makeRun('Ha', null) })] };
    expect(branchAt([ONE, live], 'two')[1]?.runs.map(({ run }) => run.choices[0]?.text)).toEqual(['answer to two']);
  });
});
