import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import { collect } from '#audio/collect.ts';
import { createWorkerQueue, type WorkerQueue } from './create-worker-queue.ts';

// A net for a busy machine, not a measure of speed.
const TIMEOUT = 60_000;

/** A thread that does what the request names; `hold` goes on until it is cancelled. */
const SCRIPT = `
  import { parentPort, workerData } from 'node:worker_threads';
  const acts = {
    tell() {
      parentPort.postMessage({ type: 'part', part: workerData.name });
      parentPort.postMessage({ type: 'done' });
    },
    echo({ text }) {
      for (const part of text) parentPort.postMessage({ type: 'part', part });
      parentPort.postMessage({ type: 'done' });
    },
    refuse() {
      parentPort.postMessage({ type: 'refused', code: 'undecodable', message: 'Not audio.' });
    },
    hold(_, cells) {
      parentPort.postMessage({ type: 'part', part: 'begun' });
      while (Atomics.load(cells, 0) === 0) Atomics.add(cells, 1, 1);
      parentPort.postMessage({ type: 'part', part: 'late' });
      parentPort.postMessage({ type: 'done' });
    },
    stall() {
      for (;;);
    },
    crash() {
      throw new Error('out of order');
    },
    babble() {
      parentPort.postMessage({ type: 'nonsense' });
    },
  };
  parentPort.on('message', ({ request, control }) => acts[request.act](request, new Int32Array(control)));
  parentPort.postMessage({ type: 'ready' });
`;

const STALLED = new AudioEngineError('failed', 'No progress.');

let queue: WorkerQueue<string>;

function open(options: Partial<Parameters<typeof createWorkerQueue<string>>[0]> = {}): void {
  queue = createWorkerQueue({
    script: new URL(`data:text/javascript,${encodeURIComponent(SCRIPT)}`),
    partSchema: v.string(),
    waiting: { jobs: 2, bytes: 1_000 },
    stallMilliseconds: 60_000,
    stallError: STALLED,
    ...options,
  });
}

function ask(act: string, { text = '', signal = new AbortController().signal } = {}): AsyncIterator<string> {
  return queue.run({ request: { act, text }, signal })[Symbol.asyncIterator]();
}

/** An echo that carries as many bytes. */
function echoRequest(audio: number) {
  const request = { act: 'echo', text: 'waits', bytes: new Uint8Array(audio) };
  return { request, signal: new AbortController().signal };
}

async function echo(text: string): Promise<string> {
  return (await collect(queue.run({ request: { act: 'echo', text }, signal: new AbortController().signal }))).join('');
}

describe('createWorkerQueue', { timeout: TIMEOUT }, () => {
  afterEach(() => queue.close());

  it('gives the parts in order, and is ready then', async () => {
    open();
    expect(queue.status()).toBe('warming');
    expect(await echo('abc')).toBe('abc');
    expect(queue.status()).toBe('ready');
  });

  it('takes a job of any size when nothing is at work', async () => {
    open({ waiting: { jobs: 1, bytes: 10 } });
    expect((await collect(queue.run(echoRequest(100)))).join('')).toBe('waits');
  });

  it('gives the thread what the script is to know', async () => {
    open({ data: { name: 'tiny' } });
    expect(await collect(queue.run({ request: { act: 'tell' }, signal: new AbortController().signal }))).toEqual([
      'tiny',
    ]);
  });

  it('says once that it has warmed up, also when it never will', async () => {
    open();
    await queue.warmedUp;
    expect(queue.status()).toBe('ready');
    await queue.close();
    open({ script: new URL('data:text/javascript,throw new Error("no model")') });
    await queue.warmedUp;
    expect(queue.status()).toBe('failed');
  });

  it('starts after what it waits for', async () => {
    const other = Promise.withResolvers<void>();
    open({ startAfter: other.promise });
    expect(queue.status()).toBe('warming');
    other.resolve();
    await queue.warmedUp;
    expect(queue.status()).toBe('ready');
  });

  it('does not keep a job waiting for what its first thread should start after', async () => {
    open({ startAfter: new Promise(() => undefined) });
    expect(await echo('now')).toBe('now');
  });

  it('starts nothing any more once it is closed', async () => {
    const other = Promise.withResolvers<void>();
    open({ startAfter: other.promise, script: new URL('data:text/javascript,throw new Error("started")') });
    await queue.close();
    other.resolve();
    await other.promise;
    expect(queue.status()).toBe('warming');
  });

  it('answers jobs one after the other', async () => {
    open();
    expect(await Promise.all([echo('one'), echo('two')])).toEqual(['one', 'two']);
  });

  it('passes on a refusal with its code and goes on', async () => {
    open();
    await expect(ask('refuse').next()).rejects.toMatchObject({ code: 'undecodable', message: 'Not audio.' });
    expect(await echo('on')).toBe('on');
  });

  it.each([
    { what: 'as many jobs wait as may', waiting: { jobs: 1, bytes: 1_000 }, audio: 0 },
    { what: 'what waits is as large as it may be', waiting: { jobs: 9, bytes: 199 }, audio: 100 },
  ])('is busy when $what', async ({ waiting, audio }) => {
    open({ waiting });
    const leaving = new AbortController();
    const held = ask('hold', { signal: leaving.signal });
    const waits = collect(queue.run(echoRequest(audio)));
    expect(() => queue.run(echoRequest(audio))).toThrow(expect.objectContaining({ code: 'busy' }));
    leaving.abort();
    await expect(held.next()).rejects.toBe(leaving.signal.reason);
    expect((await waits).join('')).toBe('waits');
  });

  it('refuses a job whose signal has already aborted', () => {
    open();
    expect(() => ask('echo', { signal: AbortSignal.abort(new Error('left')) })).toThrow('left');
  });

  it('tells the thread that a job at work is not wanted, and drops what still comes', async () => {
    open();
    const leaving = new AbortController();
    const held = ask('hold', { signal: leaving.signal });
    expect(await held.next()).toEqual({ done: false, value: 'begun' });
    leaving.abort();
    await expect(held.next()).rejects.toBe(leaving.signal.reason);
    expect(await echo('next')).toBe('next');
  });

  it('takes a reader that leaves for one that does not want the job any more', async () => {
    open();
    const held = ask('hold');
    await held.next();
    await held.return?.();
    expect(await echo('next')).toBe('next');
  });

  it('never begins a job that was left while it waited', async () => {
    open();
    const [first, second] = [new AbortController(), new AbortController()];
    const held = ask('hold', { signal: first.signal });
    await held.next();
    const crash = ask('crash', { signal: second.signal });
    second.abort();
    await expect(crash.next()).rejects.toBe(second.signal.reason);
    first.abort();
    expect(await echo('alive')).toBe('alive');
  });

  it.each(['crash', 'babble'])(
    'fails all jobs when the thread ends by a %s, and starts anew for the next',
    async (act) => {
      open();
      const [broken, waiting] = [ask(act), ask('echo', { text: 'x' })];
      await expect(broken.next()).rejects.toMatchObject({ code: 'failed' });
      await expect(waiting.next()).rejects.toMatchObject({ code: 'failed' });
      expect(queue.status()).toBe('failed');
      expect(await echo('again')).toBe('again');
    },
  );

  it('gives up a job that makes no step, and starts anew for the next', async () => {
    open({ stallMilliseconds: 50 });
    await expect(ask('stall').next()).rejects.toBe(STALLED);
    expect(await echo('again')).toBe('again');
  });
});
