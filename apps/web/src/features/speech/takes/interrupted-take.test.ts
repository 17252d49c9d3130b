import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';

const HEAD = Uint8Array.of(0x49, 0x44, 0x33, ...Array<number>(125).fill(7));
const MORE = new Uint8Array(100).fill(8);

const withEntries = v.looseObject({
  entries: v.array(v.looseObject({ bytes: v.exactOptional(v.instance(Uint8Array)) })),
});

let answer: ReadableStreamDefaultController<Uint8Array> | undefined;
let asked: string[] = [];
let decode: () => Promise<AudioBuffer>;
const refuse = () => Promise.reject(new DOMException('', 'EncodingError'));

/** Keeps all that is decoded from now on waiting; gives how much waits, and the way to let it go. */
function holdDecoding() {
  const ends: (() => void)[] = [];
  decode = () => new Promise((_resolve, reject) => ends.push(() => reject(new DOMException('', 'EncodingError'))));
  return {
    held: () => ends.length,
    release() {
      decode = refuse;
      for (const end of ends) end();
    },
  };
}

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
  const [store, start, asks, session, reading, restoring, files, records, blobs, remove] = await Promise.all([
    import('#features/speech/bench/speech-store.ts'),
    import('./start-take.ts'),
    import('./save-asked-take.ts'),
    import('./open-session.ts'),
    import('./read-takes.ts'),
    import('./restore-take.ts'),
    import('./read-take-file.ts'),
    import('#lib/records.ts'),
    import('#lib/read-blob.ts'),
    import('./delete-take.ts'),
  ]);
  const stretches = () => records.readByPrefix('journal', 't:');
  const journal = async () => (await stretches()).length;
  const journalBytes = async () => {
    const entries = (await stretches()).flatMap((stretch) => v.parse(withEntries, stretch).entries);
    return entries.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0);
  };
  return {
    ...store,
    ...start,
    ...asks,
    ...session,
    ...reading,
    ...restoring,
    ...files,
    ...records,
    ...blobs,
    ...remove,
    journal,
    journalBytes,
  };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  stubLocks(true);
  asked = [];
  decode = refuse;
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      decodeAudioData = () => decode();
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
  await vi.waitFor(async () => expect(await page.journalBytes()).toBe(128));
  answer?.enqueue(MORE);
  await vi.waitFor(async () => expect(await page.journalBytes()).toBe(228));
  return page;
}

const bytesOf = async (blob: Blob | undefined) => new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());

describe('a take whose page goes away while it comes', () => {
  test('has what had come, byte for byte, and says that the page went away', async () => {
    await speakHalf();
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
    await speakHalf();
    stubLocks(false);
    for (const next of [await openPage(), await openPage()]) {
      await next.openSession('s1');
      expect(next.getTake('t')?.ending).toMatchObject({ state: 'cut_off', wasReloaded: true });
      expect((await next.readTakeFile('t'))?.size).toBe(228);
      // What that tab keeps of it would be more.
      expect(await next.readBlob('t')).toBeUndefined();
      expect(await next.journal()).toBeGreaterThan(1);
    }
  });

  test('is decoded once where its journal has to stay, and again when that has grown', async () => {
    stubLocks(false);
    const page = await speakHalf();
    let decoded = 0;
    decode = () => {
      decoded += 1;
      return Promise.reject(new DOMException('', 'EncodingError'));
    };
    const other = await openPage();
    const [one, again] = [await other.readTakes('s1'), await other.readTakes('s1')];
    expect(again).toEqual(one);
    expect(decoded).toBe(1);
    answer?.enqueue(MORE);
    await vi.waitFor(async () => expect(await page.journalBytes()).toBe(328));
    expect((await other.readTakes('s1')).takes).toMatchObject([{ pieces: [{ bytes: 328 }] }]);
  });

  test('is whole for a tab that is still looking at it when its own page ends it', async () => {
    stubLocks(false);
    const page = await speakHalf();
    const other = await openPage();
    const { held, release } = holdDecoding();
    const opening = other.openSession('s1');
    await vi.waitFor(() => expect(held()).toBeGreaterThan(0));
    decode = refuse;
    answer?.close();
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    release();
    await opening;
    expect(other.getTake('t')?.ending?.state).toBe('complete');
  });

  test('has its bytes, without measures, when there is too much of it to be decoded', async () => {
    await speakHalf();
    const reported: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => reported.push(error));
    const fault = new RangeError('Array buffer allocation failed');
    decode = () => Promise.reject(fault);
    const next = await openPage();
    await next.openSession('s1');
    expect(next.getTake('t')).toMatchObject({ sound: null, ending: { state: 'cut_off' } });
    expect((await next.readTakeFile('t'))?.size).toBe(228);
    expect(reported).toEqual([fault]);
  });

  test('that is asked again is nothing of what it was before, where its journal had to stay', async () => {
    const page = await speakHalf();
    for (const bytes of [328, 428, 528]) {
      answer?.enqueue(MORE);
      await vi.waitFor(async () => expect(await page.journalBytes()).toBe(bytes));
    }
    stubLocks(false);
    const next = await openPage();
    await next.openSession('s1');
    void next.retryPieces('t');
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    answer?.enqueue(HEAD);
    await vi.waitFor(async () => expect(await next.journalBytes()).toBe(128));
    const last = await openPage();
    await last.openSession('s1');
    expect((await last.readTakeFile('t'))?.size).toBe(128);

    answer?.close();
    await vi.waitFor(async () => expect(await next.journal()).toBe(0));
    expect((await next.readTakeFile('t'))?.size).toBe(128);
  });

  test('is kept by its page all the same, when that lives and another has shown it', async () => {
    stubLocks(false);
    const page = await speakHalf();
    const other = await openPage();
    await other.openSession('s1');
    expect((await other.readTakeFile('t'))?.size).toBe(228);
    answer?.enqueue(MORE);
    answer?.close();
    await vi.waitFor(async () => expect(await page.journal()).toBe(0));
    for (const tab of [await openPage(), other]) {
      const { takes } = await tab.readTakes('s1');
      expect(takes).toMatchObject([{ pieces: [{ bytes: 328 }], ending: { state: 'complete' } }]);
      expect((await tab.readTakeFile('t'))?.size).toBe(328);
    }
  });
});

test('a take that another tab has restored meanwhile is as it is kept', async () => {
  await speakHalf();
  const [first, second] = [await openPage(), await openPage()];
  await first.openSession('s1');
  await vi.waitFor(async () => expect(await first.journal()).toBe(0));
  expect(await second.restoreTake('t', { canTell: true })).toEqual(first.getTake('t'));
});

test('a take is restored once however often it is asked for at once', async () => {
  await speakHalf();
  const page = await openPage();
  const [one, other] = await Promise.all([1, 2].map(() => page.restoreTake('t', { canTell: true })));
  expect(one?.pieces).toMatchObject([{ bytes: 228 }]);
  expect(other).toBe(one);
});

test('a take that is being made is not taken for interrupted by its own page, with locks or without', async () => {
  stubLocks(false);
  const page = await speakHalf();
  expect(await page.readTakes('s1')).toEqual({ takes: [], making: ['t'], count: 1 });
});

test('a take of a version that kept no journal has the pieces that had ended', async () => {
  const format = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
  const pieces = [
    { ...createPiece({ start: 0, end: 4 }), bytes: 3, format, ending: { state: 'complete', t: 5 } as const },
    createPiece({ start: 5, end: 9 }),
  ];
  const page = await openPage();
  await page.saveRecord('runs', makeTake({ text: 'One. Two.', pieces }));
  await page.saveBlob('t', new Blob(['one']));
  await page.openSession('s1');
  expect(page.getTake('t')?.pieces).toMatchObject([
    { bytes: 3, ending: { state: 'complete' } },
    { bytes: 0, ending: { state: 'cut_off', wasReloaded: true } },
  ]);
  expect(await (await page.readTakeFile('t'))?.text()).toBe('one');
});

test('a take that another tab adds while a session is still being read is there in the end', async () => {
  await speakHalf();
  const [other, page] = [await openPage(), await openPage()];
  const { held, release } = holdDecoding();
  const opening = page.openSession('s1');
  await vi.waitFor(() => expect(held()).toBeGreaterThan(0));
  await other.saveRecord('runs', makeTake({ id: 't2', seq: 1, ending: { state: 'complete', t: 5 } }));
  release();
  await opening;
  await vi.waitFor(() => expect(page.getTake('t2')).toBeDefined());
});

test('a take that is asked again while it is being restored is what comes of that', async () => {
  await speakHalf();
  stubLocks(false);
  const page = await openPage();
  await page.openSession('s1');
  answer?.enqueue(MORE);
  await vi.waitFor(async () => expect(await page.journalBytes()).toBe(328));
  const { held, release } = holdDecoding();
  const reading = page.readTakes('s1');
  await vi.waitFor(() => expect(held()).toBeGreaterThan(0));
  decode = refuse;
  void page.retryPieces('t');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  release();
  await reading;
  answer?.enqueue(HEAD);
  answer?.close();
  await vi.waitFor(async () => expect(await page.journal()).toBe(0));
  await vi.waitFor(async () => expect((await page.readTakeFile('t'))?.size).toBe(128));
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
  await vi.waitFor(async () => expect(await page.journalBytes()).toBe(131));

  const next = await openPage();
  await next.openSession('s1');
  expect(next.getTake('t')?.pieces).toMatchObject([
    { bytes: 3, ending: { state: 'complete' } },
    { bytes: 128, ending: { state: 'cut_off', wasReloaded: true } },
  ]);
  const file = await bytesOf(await next.readBlob('t'));
  expect(file).toEqual(Uint8Array.of(...new TextEncoder().encode('one'), ...HEAD));
});
