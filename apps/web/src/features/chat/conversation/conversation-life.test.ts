import * as v from 'valibot';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { removeSessions } from '#blocks/sessions/remove-sessions.ts';
import { startSessions } from '#blocks/sessions/start-sessions.ts';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { hasOwnEnd } from '#blocks/runs/own-end.ts';
import { benchId } from '#lib/bench-id.ts';
import { readRecords, saveRecord } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { activeSends } from './active-sends.ts';
import { getConversation, NEW_CHAT, useChatStore } from './chat-store.ts';
import type { LaneRun } from './conversation.ts';
import { deleteRun } from './delete-run.ts';
import { editConversation } from './edit-conversation.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { readConversation } from './read-conversation.ts';
import { retryRuns } from './retry-runs.ts';
import { sendTurn } from './send-turn.ts';
import { stopRuns } from './stop-runs.ts';
import { visibleTurns } from './visible-turns.ts';

const LANE: ResolvedChatLane = { id: 'a', letter: 'A', gateway: 'g', model: 'm', parameters: { stream: true } };
const STREAM = `event: stream\nid: - 0 0\ndata: {"id":"${'0'.repeat(32)}"}\n\nevent: open\nid: a 0 5\ndata: {"status":200,"contentType":null,"requestId":"r"}\n\n`;
const text = (words: string) =>
  `id: a 1 10\ndata: ${JSON.stringify({ choices: [{ index: 0, delta: { content: words } }] })}\n\n`;
const END = `id: a 2 20\ndata: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\nevent: end\nid: a 3 30\ndata: {"cause":"eof","events":2,"bytes":9,"comments":0}\n\n`;

const sent: { path: string; messages: unknown }[] = [];
let answer: ReadableStreamDefaultController<Uint8Array> | undefined;
let signal: AbortSignal | null | undefined;

function say(words: string): void {
  answer?.enqueue(new TextEncoder().encode(words));
}

function newestRun(id: string): LaneRun | undefined {
  return getConversation(id)?.turns.at(-1)?.runs.at(-1);
}

async function answered(id: string, words: string): Promise<void> {
  say(STREAM + text(words) + END);
  answer?.close();
  await vi.waitFor(() => expect(newestRun(id)?.run.end?.state).toBe('complete'));
}

/** The ids of all that is saved of a conversation. */
async function readEverything(id: string): Promise<string[]> {
  const record = v.object({ id: v.string() });
  const stores = await Promise.all([
    readRecords('sessions', record),
    readRecords('turns', record, { sessionId: id }),
    readRecords('runs', record, { sessionId: id }),
    readRecords('settings', record),
  ]);
  const [sessions, turns, runs, benches] = stores.map(({ records }) => records.map((each) => each.id));
  const isOwn = (each: string) => each === id || each === benchId(id);
  return [...(sessions ?? []).filter(isOwn), ...(turns ?? []), ...(runs ?? []), ...(benches ?? []).filter(isOwn)];
}

beforeEach(() => {
  sent.length = 0;
  useChatStore.setState({ conversations: {} });
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    sent.push({ path, messages: JSON.parse(v.parse(v.string(), init.body)).lanes[0]?.request?.messages });
    if (path !== '/api/chat') return new Response(null, { status: 204 });
    signal = init.signal;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (answer = controller) });
    signal?.addEventListener('abort', () => answer?.error(signal?.reason));
    return new Response(body);
  });
});

describe('a conversation', () => {
  it('begins with its first message, which names it, and leaves a blank new chat behind', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello\nthere', attachments: [], lanes: [LANE] });
    expect(id).not.toBe(NEW_CHAT);
    expect(getConversation(id)).toMatchObject({ title: 'Hello', draft: '', lanes: [{ id: 'a' }] });
    await answered(id, 'Hi');
    const { records } = await readRecords('sessions', sessionRecord);
    expect(records.find((record) => record.id === id)).toMatchObject({ screen: 'chat', title: 'Hello', lanes: ['A'] });
  });

  it('is the same when it is read again', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    await answered(id, 'Hi');
    const before = getConversation(id);
    await vi.waitFor(async () => {
      const saved = await readConversation(id);
      expect(saved?.turns[0]?.runs[0]?.run).toEqual(before?.turns[0]?.runs[0]?.run);
      expect(saved).toMatchObject({ title: 'Hello', lanes: [{ id: 'a' }], damaged: 0 });
    });
  });

  it('sends what was said before with the next turn', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    await answered(id, 'Hi');
    sendTurn({ conversationId: id, input: 'Next', attachments: [], lanes: [LANE] });
    expect(sent.at(-1)?.messages).toEqual([
      { role: 'user', content: 'Hello' },
      { role: 'assistant', content: 'Hi' },
      { role: 'user', content: 'Next' },
    ]);
    await answered(id, 'Well');
  });

  it('asks once more, in one request, for a retry, and keeps what was there', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    await answered(id, 'Hi');
    const turnId = getConversation(id)?.turns[0]?.id ?? '';
    retryRuns({ conversationId: id, turnId, lanes: [LANE] });
    retryRuns({ conversationId: id, turnId, lanes: [LANE] });
    await answered(id, 'Hi again');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.messages).toEqual([{ role: 'user', content: 'Hello' }]);
    const runs = getConversation(id)?.turns[0]?.runs ?? [];
    expect(runs.map(({ run }) => run.choices[0]?.text)).toEqual(['Hi', 'Hi again']);
  });

  it('stops what is being written', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    say(STREAM + text('Half'));
    await vi.waitFor(() => expect(newestRun(id)?.run.choices[0]?.text).toBe('Half'));
    stopRuns(id);
    await vi.waitFor(() => expect(sent[1]?.path).toBe(`/api/chat/${'0'.repeat(32)}/stop`));
    say('event: end\nid: a 2 40\ndata: {"cause":"aborted","events":1,"bytes":9,"comments":0}\n\n');
    answer?.close();
    await vi.waitFor(() => expect(newestRun(id)?.run.end?.state).toBe('stopped'));
  });

  it('still knows, when it is read again, that this page ended a run by itself', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    // Before the stream has told its id the whole request is taken back, so that the BFF tells no end.
    stopRuns(id);
    await vi.waitFor(async () => {
      const run = (await readConversation(id))?.turns[0]?.runs[0]?.run;
      expect(run).toMatchObject({ end: { cause: 'aborted' } });
      expect(run !== undefined && hasOwnEnd(run)).toBe(true);
    });
  });

  it('lets go of everything when it is deleted while it is being written, and leaves nothing behind', async () => {
    forgetDeleted();
    startSessions();
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    say(STREAM + text('Half'));
    await vi.waitFor(() => expect(newestRun(id)?.run.choices[0]?.text).toBe('Half'));
    const session = await vi.waitFor(() =>
      v.parse(
        sessionRecord,
        useSessions.getState().sessions.find((each) => each.id === id),
      ),
    );
    editConversation(id, { draft: 'secret' });

    const removed = removeSessions([session], { deleted: 'Deleted', undo: 'Undo' });
    expect(getConversation(id)).toBeNull();
    expect(signal?.aborted).toBe(true);
    await removed;
    await vi.waitFor(() => expect(activeSends.size).toBe(0));
    expect(await readEverything(id)).toEqual([]);
  });

  it('shows what followed a turn that cannot be read', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    await answered(id, 'Hi');
    sendTurn({ conversationId: id, input: 'Next', attachments: [], lanes: [LANE] });
    await answered(id, 'Well');
    await saveRecord('turns', { id: getConversation(id)?.turns[0]?.id ?? '', sessionId: id, seq: 0, input: null });
    const saved = await readConversation(id);
    expect(saved?.damaged).toBe(1);
    expect(saved === undefined ? [] : visibleTurns(saved).map(({ input }) => input)).toEqual(['Next']);
  });

  it('goes on from no lane that has been removed', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    await answered(id, 'Hi');
    editConversation(id, { from: 'b' });
    sendTurn({ conversationId: id, input: 'Next', attachments: [], lanes: [LANE] });
    expect(getConversation(id)?.turns[1]?.from).toBeNull();
    expect(sent.at(-1)?.messages).toMatchObject([{ content: 'Hello' }, { content: 'Hi' }, { content: 'Next' }]);
    await answered(id, 'Well');
  });

  it('numbers a run behind all others, also when one was deleted', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    await answered(id, 'One');
    const turnId = getConversation(id)?.turns[0]?.id ?? '';
    for (const words of ['Two', 'Three']) {
      retryRuns({ conversationId: id, turnId, lanes: [LANE] });
      await answered(id, words);
    }
    for (const laneRun of getConversation(id)?.turns[0]?.runs.slice(0, 2) ?? []) deleteRun(id, { turnId, laneRun });
    retryRuns({ conversationId: id, turnId, lanes: [LANE] });
    await answered(id, 'Four');
    await vi.waitFor(async () => {
      const runs = (await readConversation(id))?.turns[0]?.runs ?? [];
      expect(runs.map(({ run }) => run.choices[0]?.text)).toEqual(['Three', 'Four']);
    });
  });

  it('brings a deleted answer that went on back as one that was stopped', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    const turn = getConversation(id)?.turns[0];
    const [laneRun] = turn?.runs ?? [];
    if (turn === undefined || laneRun === undefined) throw new Error('nothing was asked');
    deleteRun(id, { turnId: turn.id, laneRun })();
    expect(newestRun(id)?.run.end?.state).toBe('stopped');
  });

  it('counts a saved part that it cannot read, and shows the rest', async () => {
    const id = sendTurn({ conversationId: NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] });
    await answered(id, 'Hi');
    const damaged = { id: 'damaged', sessionId: id, seq: 9, run: 'gone' };
    await saveRecord('runs', damaged);
    expect(await readConversation(id)).toMatchObject({ damaged: 1, turns: [{ input: 'Hello' }] });
  });

  it('is undefined when there is none', async () => {
    expect(await readConversation('nowhere')).toBeUndefined();
  });
});
