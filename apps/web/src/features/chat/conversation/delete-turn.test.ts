import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasOwnEnd } from '#blocks/runs/own-end.ts';
import { makeLaneRun, makeRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import { readRecords } from '#lib/records.ts';
import { runRecord } from './chat-records.ts';
import { createConversation, getConversation, putConversation, useChatStore } from './chat-store.ts';
import type { Conversation, Turn } from './conversation.ts';
import { deleteTurn } from './delete-turn.ts';
import { saveRun } from './save-conversation.ts';
import { visibleTurns } from './visible-turns.ts';

const ID = 'chat';

function put(turns: Turn[], path: Conversation['path'] = {}): void {
  putConversation(ID, { ...createConversation(ID), turns, path });
}

function known(): Conversation {
  const conversation = getConversation(ID);
  if (conversation == null) throw new Error('the conversation is gone');
  return conversation;
}

const shown = () => visibleTurns(known()).map(({ id }) => id);

beforeEach(() => {
  useChatStore.setState({ conversations: {} });
});

describe('deleteTurn', () => {
  it('goes on showing what followed it, also where that is not the newest version', () => {
    const two = makeTurn('two', [], { parent: 'one', seq: 1 });
    put(
      [
        makeTurn('one'),
        two,
        makeTurn('three', [], { parent: 'two', seq: 2 }),
        makeTurn("three'", [], { parent: 'two', seq: 3 }),
        makeTurn("two'", [], { parent: 'one', seq: 4 }),
      ],
      { one: 'two', two: 'three' },
    );
    const undo = deleteTurn(ID, two);
    expect(shown()).toEqual(['one', 'three']);
    undo();
    expect(shown()).toEqual(['one', 'two', 'three']);
  });

  it('brings a run that went on back as one that was stopped, and saves it so', async () => {
    const turn = makeTurn('one', [makeLaneRun('a', { run: makeRun('Half', null) })]);
    put([turn]);
    deleteTurn(ID, turn)();
    const run = known().turns[0]?.runs[0]?.run;
    expect(run).toMatchObject({ end: { state: 'stopped', cause: 'aborted' }, choices: [{ text: 'Half' }] });
    expect(run !== undefined && hasOwnEnd(run)).toBe(true);
    await vi.waitFor(async () => {
      const { records } = await readRecords('runs', runRecord, { sessionId: ID });
      expect(records.map((record) => record.run.end?.state)).toEqual(['stopped']);
    });
  });

  it('brings nothing back into a conversation that has been deleted since', async () => {
    const laneRun = makeLaneRun('a', { id: 'of a deleted chat' });
    const turn = makeTurn('one', [laneRun]);
    put([turn]);
    await saveRun({ sessionId: ID, turnId: turn.id, laneRun });
    const undo = deleteTurn(ID, turn);
    const isSaved = async () => {
      const { records } = await readRecords('runs', runRecord, { sessionId: ID });
      return records.some(({ id }) => id === laneRun.id);
    };
    await vi.waitFor(async () => expect(await isSaved()).toBe(false));
    putConversation(ID, null);
    undo();
    // What is asked for now is done after what the undo may have asked for.
    await saveRun({ sessionId: 'another', turnId: turn.id, laneRun: makeLaneRun('a', { id: 'later' }) });
    expect(await isSaved()).toBe(false);
  });
});
