import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatLane, ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { benchId } from '#lib/bench-id.ts';

const LANE: ResolvedChatLane = { id: 'a', letter: 'A', gateway: 'g', model: 'm', parameters: { stream: true } };
const sse = (seq: number, data: object) => `id: a ${seq} ${seq * 10}\ndata: ${JSON.stringify(data)}\n\n`;
const words = (seq: number, content: string) => sse(seq, { choices: [{ index: 0, delta: { content } }] });
const HEAD = `event: stream\nid: - 0 0\ndata: {"id":"${'0'.repeat(32)}"}\n\n`;
const END = `${sse(8, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}event: end\nid: a 9 90\ndata: {"cause":"eof","events":2,"bytes":9,"comments":0}\n\n`;

const record = v.looseObject({ id: v.string() });

const stops: string[] = [];

/** The answers that are being received, by what was asked. */
const answers = new Map<string, { say: (text: string) => void; signal: AbortSignal | null | undefined }>();

const request = v.object({
  lanes: v.array(v.object({ request: v.object({ messages: v.array(v.object({ content: v.string() })) }) })),
});

async function answer(path: string, init: RequestInit): Promise<Response> {
  if (path !== '/api/chat') {
    stops.push(path);
    return new Response(null, { status: 204 });
  }
  const { lanes } = v.parse(request, JSON.parse(v.parse(v.string(), init.body)));
  const question = lanes[0]?.request.messages.at(-1)?.content ?? '';
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (text: string) => controller.enqueue(new TextEncoder().encode(text));
      say(HEAD);
      answers.set(question, { say, signal: init.signal });
      init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
    },
  });
  return new Response(body);
}

/** Says it in the answer to a question; waits until it has been asked. */
async function say(question: string, text: string): Promise<void> {
  const { say: sayIt } = await vi.waitFor(() => v.parse(v.looseObject({ say: v.function() }), answers.get(question)));
  sayIt(text);
}

/** A tab of its own: fresh modules over the same database. */
async function openTab() {
  vi.resetModules();
  const [
    store,
    send,
    open,
    follow,
    forget,
    sessions,
    turns,
    runs,
    edit,
    editConversation,
    records,
    deletion,
    removal,
    ask,
  ] = await Promise.all([
    import('./chat-store.ts'),
    import('./send-turn.ts'),
    import('./open-conversation.ts'),
    import('./follow-tabs.ts'),
    import('./forget-deleted.ts'),
    import('#blocks/sessions/start-sessions.ts'),
    import('./delete-turn.ts'),
    import('./delete-run.ts'),
    import('./edit-run.ts'),
    import('./edit-conversation.ts'),
    import('#lib/records.ts'),
    import('#lib/delete-session.ts'),
    import('#lib/change-session.ts'),
    import('./ask-sync.ts'),
  ]);
  // What is loaded when it is needed is of this tab only while it is the newest.
  ask.askSync('none', { turns: true });
  await import('./sync-conversation.ts');
  sessions.startSessions();
  follow.followTabs();
  forget.forgetDeleted();
  const shown = (id: string) => store.getConversation(id)?.turns ?? [];
  return {
    ...store,
    ...open,
    ...turns,
    ...runs,
    ...edit,
    ...editConversation,
    ...records,
    ...deletion,
    ...removal,
    shown,
    ask: (id: string, input: string) => send.sendTurn({ conversationId: id, input, attachments: [], lanes: [LANE] }),
    /** What is shown: inputs and answers. */
    tell: (id: string) =>
      shown(id).map(
        ({ input, runs: all }) => `${input}: ${all.map(({ run }) => run.choices[0]?.text ?? '').join('|')}`,
      ),
  };
}

type Tab = Awaited<ReturnType<typeof openTab>>;

/** Two tabs on one conversation that has been answered once. */
async function openTwo(): Promise<[Tab, Tab, string]> {
  const first = await openTab();
  const id = first.ask(first.NEW_CHAT, 'One');
  await say('One', words(1, 'first') + END);
  await vi.waitFor(() => expect(first.shown(id)[0]?.runs[0]?.run.end?.state).toBe('complete'));
  const second = await openTab();
  await second.openConversation(id);
  return [first, second, id];
}

/** Everything that is saved, by store. */
async function readEverything(tab: Tab): Promise<string[]> {
  const stores = ['sessions', 'turns', 'runs', 'journal'] as const;
  const all = await Promise.all(stores.map(async (store) => (await tab.readRecords(store, record)).records));
  return all.flatMap((records, index) => records.map(({ id }) => `${stores[index]} ${id}`));
}

beforeEach(() => {
  answers.clear();
  stops.length = 0;
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.stubGlobal('fetch', answer);
});

describe('a conversation that is open in two tabs', () => {
  it('shows in each what the other asks, while it is answered and after', async () => {
    const [first, second, id] = await openTwo();
    first.ask(id, 'Two');
    await say('Two', words(1, 'half'));
    await vi.waitFor(() => expect(second.tell(id)).toEqual(['One: first', 'Two: half']));
    await say('Two', words(2, ' and whole') + END);
    await vi.waitFor(() => {
      expect(second.tell(id)).toEqual(['One: first', 'Two: half and whole']);
      expect(second.shown(id)[1]?.runs[0]).toMatchObject({ isElsewhere: false, run: { end: { state: 'complete' } } });
    });
  });

  it('loses nothing when both are answered at once, and both come to the same', async () => {
    const [first, second, id] = await openTwo();
    first.ask(id, 'Mine');
    second.ask(id, 'Yours');
    await say('Mine', words(1, 'm1 '));
    await say('Yours', words(1, 'y1 '));
    await say('Mine', words(2, 'm2') + END);
    await say('Yours', words(2, 'y2') + END);
    const both = ['One: first', 'Mine: m1 m2', 'Yours: y1 y2'].toSorted();
    await vi.waitFor(() => {
      expect(first.tell(id).toSorted()).toEqual(both);
      expect(second.tell(id)).toEqual(first.tell(id));
    });
    const third = await openTab();
    await third.openConversation(id);
    expect(third.tell(id)).toEqual(first.tell(id));
  });

  it('shows what is edited and what is deleted in the other', async () => {
    const [first, second, id] = await openTwo();
    const [turn] = first.shown(id);
    first.editRun(id, turn?.runs[0]?.id ?? '', { edit: 'mended' });
    await vi.waitFor(() => expect(second.shown(id)[0]?.runs[0]?.edit).toBe('mended'));
    if (turn !== undefined) second.deleteTurn(id, turn);
    await vi.waitFor(() => expect(first.shown(id)).toEqual([]));
    // A change of what is gone brings nothing of it back.
    first.editRun(id, turn?.runs[0]?.id ?? '', { edit: 'again' });
    expect((await readEverything(first)).filter((name) => !name.startsWith('sessions'))).toEqual([]);
  });

  it('stops what it receives when that is deleted in the other, and keeps nothing of it', async () => {
    const [first, second, id] = await openTwo();
    first.ask(id, 'Two');
    await say('Two', words(1, 'half'));
    await vi.waitFor(() => expect(second.tell(id)).toEqual(['One: first', 'Two: half']));
    const turn = second.shown(id)[1];
    if (turn !== undefined) second.deleteTurn(id, turn);
    await vi.waitFor(() => expect(first.tell(id)).toEqual(['One: first']));
    await vi.waitFor(() => expect(stops).toHaveLength(1));
    await say('Two', words(2, ' late') + END);
    await vi.waitFor(async () => {
      const kept = await readEverything(second);
      expect(kept.filter((name) => name.startsWith('turns') || name.startsWith('runs'))).toHaveLength(2);
      expect(kept.filter((name) => name.startsWith('journal'))).toEqual([]);
    });
  });

  it('is let go of, with what it receives, when it is deleted in the other; undone, it is there again', async () => {
    const [first, second, id] = await openTwo();
    first.ask(id, 'Two');
    await say('Two', words(1, 'half'));
    await vi.waitFor(() => expect(second.tell(id)).toEqual(['One: first', 'Two: half']));
    const restore = await second.deleteSession(id);
    await vi.waitFor(() => expect(first.getConversation(id)).toBeNull());
    expect(answers.get('Two')?.signal?.aborted).toBe(true);
    await vi.waitFor(async () => expect(await readEverything(second)).toEqual([]));
    await restore();
    await vi.waitFor(() => expect(first.getConversation(id)).toBeUndefined());
    await first.openConversation(id);
    expect(first.tell(id)).toEqual(['One: first', 'Two: half']);
  });

  it('has its draft to itself in each, and shares its lanes', async () => {
    const [first, second, id] = await openTwo();
    const lane = v.parse(v.looseObject({ id: v.string() }), first.getConversation(id)?.lanes[0]);
    second.editConversation(id, { draft: 'what I am writing' });
    const lanes = [lane, { ...lane, id: 'b', letter: 'B' }] as ChatLane[];
    first.editConversation(id, { lanes, draft: 'something else' });
    await vi.waitFor(() => expect(second.getConversation(id)?.lanes.map((each) => each.id)).toEqual(['a', 'b']));
    expect(second.getConversation(id)?.draft).toBe('what I am writing');
    expect(first.getConversation(id)?.draft).toBe('something else');
    second.editConversation(id, { from: 'b' });
    await vi.waitFor(async () => {
      const saved = (await second.readRecords('settings', record)).records.find((each) => each.id === benchId(id));
      expect(saved).toMatchObject({ from: 'b', draft: 'something else', lanes: [{ id: 'a' }, { id: 'b' }] });
    });
  });

  it('keeps the name that the other has just given it', async () => {
    const [first, second, id] = await openTwo();
    await second.changeSession(id, { name: 'My own', isPinned: true });
    first.ask(id, 'Two');
    await say('Two', words(1, 'x') + END);
    await vi.waitFor(() => expect(first.shown(id)[1]?.runs[0]?.run.end?.state).toBe('complete'));
    const saved = (await first.readRecords('sessions', record)).records.find((each) => each.id === id);
    expect(saved).toMatchObject({ name: 'My own', isPinned: true, title: 'One' });
  });
});
