import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

const LANE: ResolvedChatLane = { id: 'a', letter: 'A', gateway: 'g', model: 'm', parameters: { stream: true } };
const HEAD = `event: stream\nid: - 0 0\ndata: {"id":"${'0'.repeat(32)}"}\n\nevent: open\nid: a 0 5\ndata: {"status":200,"contentType":null,"requestId":"r"}\n\n`;
const word = (seq: number) =>
  `id: a ${seq} ${seq * 10}\ndata: ${JSON.stringify({ choices: [{ index: 0, delta: { content: `w${seq} ` } }] })}\n\n`;
const FINISH = `id: a 90 900\ndata: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n`;
const END = `event: end\nid: a 91 910\ndata: {"cause":"eof","events":9,"bytes":9,"comments":0}\n\n`;

const wire = v.object({ request: v.unknown(), frames: v.array(v.unknown()) });

/** Locks as the browser keeps them: those of a tab that is killed are free. */
function makeLocks() {
  const held = new Map<string, { tab: string; free: Promise<void>; release: () => void }>();
  return {
    kill: (tab: string) => held.forEach((lock, name) => lock.tab === tab && drop(name)),
    of: (tab: string) => ({
      async request(name: string, ...[first, second]: [unknown, unknown?]) {
        const isTry = second !== undefined;
        const task = v.parse(v.function(), second ?? first);
        if (!isTry) for (let lock = held.get(name); lock !== undefined; lock = held.get(name)) await lock.free;
        if (held.has(name)) return task(null);
        let release = () => {};
        const free = new Promise<void>((resolve) => (release = resolve));
        held.set(name, { tab, free, release });
        const result = task({ name });
        void Promise.resolve(result).then(() => drop(name));
        return result;
      },
      query: async () => ({ held: Array.from(held.keys(), (name) => ({ name })), pending: [] }),
    }),
  };
  function drop(name: string) {
    held.get(name)?.release();
    held.delete(name);
  }
}

let locks = makeLocks();
let answer: ReadableStreamDefaultController<Uint8Array> | undefined;
let clock = 0;

const say = (words: string) => answer?.enqueue(new TextEncoder().encode(words));

/** A tab of its own: fresh modules over the same database. `hasLocks` is false on plain http. */
async function openTab(name: string, hasLocks = true) {
  vi.resetModules();
  vi.stubGlobal('navigator', hasLocks ? { locks: locks.of(name) } : {});
  const [
    store,
    { sendTurn },
    { openConversation },
    { followTabs },
    { readBlob },
    { readByPrefix, readRecord },
    { runRecord },
  ] = await Promise.all([
    import('./chat-store.ts'),
    import('./send-turn.ts'),
    import('./open-conversation.ts'),
    import('./follow-tabs.ts'),
    import('#lib/read-blob.ts'),
    import('#lib/records.ts'),
    import('./chat-records.ts'),
  ]);
  // What is loaded when it is needed is of this tab only while it is the newest.
  const { askSync } = await import('./ask-sync.ts');
  askSync('none', { turns: true });
  await import('./sync-conversation.ts');
  followTabs();
  const runOf = (id: string) => store.getConversation(id)?.turns[0]?.runs[0];
  return {
    ...store,
    openConversation,
    runOf,
    textOf: (id: string) => runOf(id)?.run.choices[0]?.text,
    ask: () => sendTurn({ conversationId: store.NEW_CHAT, input: 'Hello', attachments: [], lanes: [LANE] }),
    readJournal: () => readByPrefix('journal', ''),
    readRun: (id: string) => readRecord('runs', runRecord, id),
    async readWire(id: string) {
      const blob = await readBlob(id);
      return blob === undefined ? undefined : v.parse(wire, JSON.parse(await blob.text()));
    },
  };
}

/** Waits until so many words of the answer are in the journal, and no more come. */
async function journalled(tab: Awaited<ReturnType<typeof openTab>>, count: number): Promise<void> {
  await vi.waitFor(async () => {
    const entries = (await tab.readJournal()).flatMap((each) => ('entries' in each ? each.entries : []));
    expect(JSON.stringify(entries)).toContain(`w${count} `);
  });
}

beforeEach(() => {
  locks = makeLocks();
  clock = 0;
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => setTimeout(task));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('fetch', async () => {
    return new Response(new ReadableStream<Uint8Array>({ start: (controller) => void (answer = controller) }));
  });
});

/** A tab that asks, gets four words, all of them journalled, and is killed. */
async function killedTab(hasLocks = true) {
  const tab = await openTab('first', hasLocks);
  const id = tab.ask();
  say(HEAD + [1, 2, 3].map(word).join(''));
  await vi.waitFor(() => expect(tab.textOf(id)).toBe('w1 w2 w3 '));
  clock = 300;
  say(word(4));
  await journalled(tab, 4);
  locks.kill('first');
  return id;
}

describe('a run whose page was killed', () => {
  it('is there as far as it was journalled, cut off, with its wire record and its arrivals', async () => {
    const id = await killedTab();
    const tab = await openTab('second');
    await tab.openConversation(id);
    const run = tab.runOf(id);
    expect(run).toMatchObject({
      wasReloaded: true,
      isElsewhere: false,
      run: { end: { state: 'cut_off', cause: 'lost' } },
    });
    expect(tab.textOf(id)).toBe('w1 w2 w3 w4 ');
    expect(run?.run.arrivals.map(({ t }) => t)).toEqual([10, 20, 30, 40]);
    expect(run?.wire?.frames.length).toBe(5);
    expect(run?.wire).toMatchObject({ request: { model: 'm', messages: [{ content: 'Hello' }] } });
  });

  it('is saved so, once, and is the same when it is read again', async () => {
    const id = await killedTab();
    const tabs = [await openTab('second'), await openTab('third')];
    await Promise.all(tabs.map((tab) => tab.openConversation(id)));
    const [tab] = tabs;
    const runId = tab?.runOf(id)?.id ?? '';
    await vi.waitFor(async () => expect((await tab?.readRun(runId))?.run.end?.state).toBe('cut_off'));
    expect(await tab?.readJournal()).toEqual([]);
    const again = await openTab('fourth');
    await again.openConversation(id);
    expect(again.runOf(id)).toMatchObject({ wasReloaded: true, run: tab?.runOf(id)?.run ?? {} });
    expect((await again.readWire(runId))?.frames).toEqual(tab?.runOf(id)?.wire?.frames);
    expect(again.getConversation(id)?.turns.map(({ runs }) => runs.length)).toEqual([1]);
  });

  it('has ended well when its end was journalled before', async () => {
    const tab = await openTab('first');
    const id = tab.ask();
    say(HEAD + word(1));
    await vi.waitFor(() => expect(tab.textOf(id)).toBe('w1 '));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const { changeRecords } = await import('#lib/records.ts');
    const runId = tab.runOf(id)?.id ?? '';
    clock = 300;
    say(FINISH);
    await vi.waitFor(async () => expect(JSON.stringify(await tab.readJournal())).toContain('finish_reason'));
    const ended = { kind: 'end', lane: 'a', seq: 91, t: 910, cause: 'eof', events: 9, bytes: 9, comments: 0 };
    const [last] = (await tab.readJournal()).toReversed();
    const [prefix, number] = (last?.id ?? '').split(':');
    const next = `${prefix}:${String(Number(number) + 1).padStart(8, '0')}`;
    const entries = [{ frame: { at: 910, event: ended } }];
    await changeRecords([{ store: 'journal', put: Object.assign({ id: next }, { runId, sessionId: id, entries }) }]);
    put.mockRestore();
    locks.kill('first');
    const again = await openTab('second');
    await again.openConversation(id);
    expect(again.runOf(id)).toMatchObject({ wasReloaded: false, run: { end: { state: 'complete', cause: 'eof' } } });
  });

  it('has ended well when its page is killed between its end and its saving', async () => {
    vi.doMock('#blocks/runs/schedule-frame.ts', () => ({ scheduleFrame: () => undefined }));
    // It is killed before anything that it has put off is done.
    const { setTimeout: later } = globalThis;
    vi.stubGlobal('setTimeout', (task: () => void, wait = 0) => (wait > 0 ? 0 : later(task)));
    const tab = await openTab('first');
    const id = tab.ask();
    say(HEAD + word(1));
    await journalled(tab, 1);
    say(word(2) + FINISH + END);
    await vi.waitFor(async () => expect(JSON.stringify(await tab.readJournal())).toContain('"kind":"end"'));
    vi.doUnmock('#blocks/runs/schedule-frame.ts');
    vi.stubGlobal('setTimeout', later);
    locks.kill('first');
    const again = await openTab('second');
    await again.openConversation(id);
    expect(again.textOf(id)).toBe('w1 w2 ');
    expect(again.runOf(id)).toMatchObject({ wasReloaded: false, run: { end: { state: 'complete', cause: 'eof' } } });
  });

  it('keeps its journal where nobody can tell whether its page lives, and is shown as cut off all the same', async () => {
    const id = await killedTab(false);
    const tab = await openTab('second', false);
    await tab.openConversation(id);
    expect(tab.runOf(id)).toMatchObject({ wasReloaded: true, run: { end: { state: 'cut_off' } } });
    expect(await tab.readJournal()).not.toEqual([]);
    expect((await tab.readRun(tab.runOf(id)?.id ?? ''))?.run.end).toBeNull();
  });
});

describe.each([
  ['in another tab', true],
  ['in another tab, on plain http', false],
])('a run that goes on %s', (_, hasLocks) => {
  it('is followed to its end', async () => {
    const first = await openTab('first', hasLocks);
    const id = first.ask();
    say(HEAD + word(1));
    await journalled(first, 1);
    const second = await openTab('second', hasLocks);
    await second.openConversation(id);
    clock = 300;
    say(word(2));
    await vi.waitFor(() => expect(second.textOf(id)).toBe('w1 w2 '));
    expect(second.runOf(id)).toMatchObject({ isElsewhere: true, wasReloaded: false, run: { end: null } });
    clock = 600;
    say(word(3) + FINISH + END);
    answer?.close();
    await vi.waitFor(() => expect(second.runOf(id)?.run.end?.state).toBe('complete'));
    expect(second.runOf(id)).toMatchObject({ isElsewhere: false, wasReloaded: false });
    expect(second.runOf(id)?.run).toEqual(first.runOf(id)?.run);
    expect(await second.readJournal()).toEqual([]);
  });
});

it('a run that goes on in another tab is cut off when that tab is killed', async () => {
  const first = await openTab('first');
  const id = first.ask();
  say(HEAD + word(1));
  await journalled(first, 1);
  const second = await openTab('second');
  await second.openConversation(id);
  expect(second.runOf(id)).toMatchObject({ isElsewhere: true });
  locks.kill('first');
  await vi.waitFor(() => expect(second.runOf(id)).toMatchObject({ isElsewhere: false, wasReloaded: true }));
  expect(second.textOf(id)).toBe('w1 ');
});
