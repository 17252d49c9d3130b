import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';

const HEAD = Uint8Array.of(0x49, 0x44, 0x33, ...Array<number>(125).fill(7));
const MORE = new Uint8Array(100).fill(8);

let answer: ReadableStreamDefaultController<Uint8Array> | undefined;
let asked: string[] = [];

/** Locks as they are where no other tab lives, or none at all as on plain http. */
function stubLocks(has: boolean): void {
  const locks = {
    query: async () => ({ held: [] }),
    request: (_name: string, ...rest: unknown[]) => {
      const task = rest.at(-1);
      return typeof task === 'function' && rest.length === 2 ? task({}) : Promise.resolve();
    },
  };
  vi.stubGlobal('navigator', has ? { locks } : {});
}

/** A page that was just loaded: fresh modules over the same database. */
async function openPage() {
  vi.resetModules();
  const [store, start, asks, session, reading, restoring, records, blobs, remove] = await Promise.all([
    import('#features/speech/bench/speech-store.ts'),
    import('./start-take.ts'),
    import('./save-asked-take.ts'),
    import('./open-session.ts'),
    import('./read-takes.ts'),
    import('./restore-take.ts'),
    import('#lib/records.ts'),
    import('#lib/read-blob.ts'),
    import('./delete-take.ts'),
  ]);
  const journal = async () => (await records.readByPrefix('journal', 't:')).length;
  return {
    ...store,
    ...start,
    ...asks,
    ...session,
    ...reading,
    ...restoring,
    ...records,
    ...blobs,
    ...remove,
    journal,
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  stubLocks(true);
  asked = [];
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData = () => Promise.reject(new DOMException('', 'EncodingError'));
    },
  );
  vi.stubGlobal('fetch', async (_path: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    asked.push(body);
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        answer = controller;
        signal.addEventListener('abort', () => controller.error(signal.reason));
      },
    });
    return new Response(stream, { headers: { 'content-type': 'audio/mpeg' } });
  });
});

/** A page on which half of a take has come. */
async function speakHalf() {
  const page = await openPage();
  page.addTake(makeTake());
  page.startTake('t');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  answer?.enqueue(HEAD);
  await vi.waitFor(async () => expect(await page.journal()).toBeGreaterThan(0));
  answer?.enqueue(MORE);
  await vi.waitFor(async () => expect(page.getTake('t')?.pieces[0]?.bytes).toBe(228));
  return page;
}

const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());

describe('a take whose page goes away while it comes', () => {
  test('has what had come, byte for byte, and says that the page went away', async () => {
    const page = await speakHalf();
    await vi.waitFor(async () => expect(await page.journal()).toBeGreaterThan(1));
    const next = await openPage();
    await next.openSession('s1');
    expect(next.getTake('t')).toMatchObject({
      pieces: [{ bytes: 228, format: { name: 'mp3' }, ending: { state: 'cut_off', wasReloaded: true } }],
      ending: { state: 'cut_off', wasReloaded: true },
    });
    expect(await bytesOf(await next.readBlob('t'))).toEqual(Uint8Array.of(...HEAD, ...MORE));
    await vi.waitFor(async () => expect(await next.journal()).toBe(0));

    // From then on it is a take like any other.
    const last = await openPage();
    await last.openSession('s1');
    expect(last.getTake('t')).toEqual(next.getTake('t'));
  });

  test('stays as it is where it cannot be told that no tab is making it, and can be played all the same', async () => {
    const page = await speakHalf();
    await vi.waitFor(async () => expect(await page.journal()).toBeGreaterThan(1));
    stubLocks(false);
    for (const next of [await openPage(), await openPage()]) {
      await next.openSession('s1');
      expect(next.getTake('t')?.ending).toMatchObject({ state: 'cut_off', wasReloaded: true });
      expect((await next.readBlob('t'))?.size).toBe(228);
      expect(await next.journal()).toBeGreaterThan(1);
    }
  });

  test('is kept by its page all the same, when that lives and another has shown it', async () => {
    stubLocks(false);
    const page = await speakHalf();
    const other = await openPage();
    await other.openSession('s1');
    answer?.close();
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    const next = await openPage();
    await next.openSession('s1');
    expect(next.getTake('t')).toMatchObject({ pieces: [{ bytes: 228 }], ending: { state: 'complete' } });
    expect((await next.readBlob('t'))?.size).toBe(228);
  });
});

test('a take that another tab has restored meanwhile is as it is kept', async () => {
  const page = await speakHalf();
  await vi.waitFor(async () => expect(await page.journal()).toBeGreaterThan(1));
  const [first, second] = [await openPage(), await openPage()];
  await first.openSession('s1');
  await vi.waitFor(async () => expect(await first.journal()).toBe(0));
  // What the second tab had read before is older.
  expect(await second.restoreTake(makeTake())).toEqual(first.getTake('t'));
});

test('a take that is being made is not taken for interrupted by its own page, with locks or without', async () => {
  stubLocks(false);
  const page = await speakHalf();
  expect(await page.readTakes('s1')).toEqual({ takes: [], making: ['t'], count: 1 });
});

describe('a take that comes to its end', () => {
  test('leaves no journal behind, and its bytes', async () => {
    const page = await speakHalf();
    answer?.close();
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    expect(page.getTake('t')?.ending).toMatchObject({ state: 'complete' });
    expect(await bytesOf(await page.readBlob('t'))).toEqual(Uint8Array.of(...HEAD, ...MORE));
  });

  test('leaves nothing behind when it has been deleted', async () => {
    const page = await speakHalf();
    const take = page.getTake('t');
    if (take !== undefined) await page.deleteTake(take);
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    expect(await page.readBlob('t')).toBeUndefined();
  });
});

test('a piece that is asked for again beside one that stays keeps both when the page goes away', async () => {
  const format = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
  const page = await openPage();
  page.addTake(
    makeTake({
      text: 'One. Two.',
      pieces: [
        { ...createPiece({ start: 0, end: 4 }), bytes: 3, format, ending: { state: 'complete', t: 5 } },
        { ...createPiece({ start: 5, end: 9 }), ending: { state: 'stopped', t: 5 } },
      ],
      ending: { state: 'stopped', t: 5 },
    }),
  );
  await page.saveAskedTake('t');
  await page.saveBlob('t', new Blob(['one']));
  void page.retryPieces('t');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  answer?.enqueue(HEAD);
  await vi.waitFor(async () => expect(await page.journal()).toBeGreaterThan(1));

  const next = await openPage();
  await next.openSession('s1');
  expect(next.getTake('t')?.pieces).toMatchObject([
    { bytes: 3, ending: { state: 'complete' } },
    { bytes: 128, ending: { state: 'cut_off', wasReloaded: true } },
  ]);
  const file = await bytesOf(await next.readBlob('t'));
  expect(file).toEqual(Uint8Array.of(...new TextEncoder().encode('one'), ...HEAD));
});
