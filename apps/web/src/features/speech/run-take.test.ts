import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { describe, expect, test } from 'vitest';
import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { createSoundPlayer } from '#blocks/audio/create-sound-player.ts';
import { ApiError } from '#lib/api-error.ts';
import { collectTake } from './collect-take.ts';
import { createTake } from './create-take.ts';
import { reduceTake } from './reduce-take.ts';
import { runTake } from './run-take.ts';
import type { TakeEvent } from './take-event.ts';

const request = { gateway: 'main', request: { model: 'tts-1', input: 'Hi', voice: 'alloy' } };
const MP3 = Uint8Array.of(0x49, 0x44, 0x33, ...Array<number>(125).fill(7));

const SOUND: ExaminedSound = {
  facts: { codec: 'MP3', sampleRate: 24_000, channels: 1, duration: 2 },
  envelope: { peaks: [1], rms: [1] },
  file: { wav: new Blob(['wav']), duration: 2 },
};

/** A player that remembers what it was given, over sources that never sound. */
function fakePlayer() {
  const heard: string[] = [];
  const source = { play() {}, pause() {}, position: () => 0, release() {}, seek() {}, setRate() {}, setLoop() {} };
  const player = createSoundPlayer({
    openStream: ({ name }) => {
      heard.push(`open ${name}`);
      return {
        ...source,
        append: ({ length }) => void heard.push(`append ${length}`),
        end: () => void heard.push('end'),
      };
    },
    openFile: () => source,
  });
  player.play();
  return { player, heard };
}

type Answer = { chunks: Uint8Array<ArrayBuffer>[]; end: 'close' | 'break' | 'hang' };

function respond({ chunks, end }: Answer, signal: AbortSignal | null | undefined): Response {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(stream) {
      chunks.forEach((chunk) => stream.enqueue(chunk));
      if (end === 'close') stream.close();
      if (end === 'hang') signal?.addEventListener('abort', () => stream.error(signal.reason));
    },
    pull(stream) {
      if (end === 'break') stream.error(new TypeError('network error'));
    },
  });
  return new Response(body, { headers: { 'content-type': 'audio/mpeg' } });
}

async function run(
  answer: Answer | Error,
  { sound = SOUND, stopAt }: { sound?: ExaminedSound | null; stopAt?: TakeEvent['type'] } = {},
) {
  const { player, heard } = fakePlayer();
  const stopper = new AbortController();
  const drawn: number[] = [];
  let take = createTake({ id: 't', sessionId: 's', seq: 0, letter: 'A', sentAt: 0, request });
  let sent: unknown;

  const file = await runTake({
    request,
    signal: stopper.signal,
    player,
    startedAt: performance.now(),
    report(event) {
      take = reduceTake(take, event);
      if (event.type === stopAt) stopper.abort();
    },
    async transport(path, init) {
      sent = [path, init?.method, init?.body];
      if (answer instanceof Error) throw answer;
      return respond(answer, init?.signal);
    },
    examine: () => Promise.resolve(sound),
    collect: (parts) =>
      collectTake({ ...parts, draw: () => ({ append: ({ length }) => void drawn.push(length), stop() {} }) }),
  });
  return { take, file, player, heard, drawn, sent };
}

describe('a take that comes whole', () => {
  test('is sent once, as it is', async () => {
    const { sent } = await run({ chunks: [MP3], end: 'close' });
    expect(sent).toEqual(['/api/speech', 'POST', JSON.stringify(request)]);
  });

  test('ends complete with every byte, its format and its facts', async () => {
    const { take, file } = await run({ chunks: [MP3.subarray(0, 100), MP3.subarray(100)], end: 'close' });
    expect(take).toMatchObject({ bytes: 128, format: { name: 'mp3' }, facts: SOUND.facts, end: { state: 'complete' } });
    expect(take.head).toEqual({ status: 200, contentType: 'audio/mpeg' });
    expect(new Uint8Array((await file?.arrayBuffer()) ?? [])).toEqual(MP3);
    expect(file?.type).toBe('audio/mpeg');
  });

  test('is played and drawn from the byte that settles its format, with nothing lost before it', async () => {
    const { heard, drawn } = await run({ chunks: [MP3.slice(0, 10), MP3.slice(10, 80), MP3.slice(80)], end: 'close' });
    expect(heard).toEqual(['open mp3', 'append 10', 'append 70', 'append 48', 'end']);
    expect(drawn).toEqual([10, 70, 48]);
  });

  test('is played too when it is shorter than what settles a format', async () => {
    const { heard, take } = await run({ chunks: [MP3.slice(0, 20)], end: 'close' });
    expect(heard).toEqual(['open mp3', 'append 20', 'end']);
    expect(take.end?.state).toBe('complete');
  });
});

describe('a take that does not', () => {
  test('ends empty when no byte came', async () => {
    const { take, file, player } = await run({ chunks: [], end: 'close' }, { sound: null });
    expect(take.end).toMatchObject({ state: 'empty', problem: { code: 'gateway_empty' } });
    expect(file).toBeNull();
    expect(player.store.getState().playing).toBe(false);
  });

  test('ends cut off when the transfer breaks, and keeps what came', async () => {
    const { take, file } = await run({ chunks: [MP3], end: 'break' });
    expect(take).toMatchObject({ bytes: 128, facts: SOUND.facts, end: { state: 'cut_off' } });
    expect(file?.size).toBe(128);
  });

  test('ends stopped when the person stops it, keeps what came, and falls silent', async () => {
    const { take, file, player } = await run({ chunks: [MP3], end: 'hang' }, { stopAt: 'bytes' });
    expect(take.end?.state).toBe('stopped');
    expect(file?.size).toBe(128);
    expect(player.store.getState()).toMatchObject({ playing: false, duration: 2 });
  });

  test('ends stopped also before its head', async () => {
    const stopper = new DOMException('stopped', 'AbortError');
    const { player } = fakePlayer();
    const signal = AbortSignal.abort();
    const ends: TakeEvent[] = [];
    const file = await runTake({
      request,
      signal,
      player,
      startedAt: 0,
      report: (event) => void ends.push(event),
      transport: () => Promise.reject(stopper),
    });
    expect(file).toBeNull();
    expect(ends).toMatchObject([{ type: 'end', end: { state: 'stopped' } }]);
  });

  test('ends in error with the words of the gateway when it is refused', async () => {
    const problem = createProblem('gateway_quota', { gatewayMessage: '额度已用尽' });
    const { take, player } = await run(new ApiError(problem, 'refused'), { sound: null });
    expect(take.end).toMatchObject({ state: 'error', problem });
    expect(take.head).toBeNull();
    expect(player.store.getState().playing).toBe(false);
  });

  test('ends in error when the bytes are no sound at all', async () => {
    const { take } = await run({ chunks: [new Uint8Array(200).fill(65)], end: 'close' }, { sound: null });
    expect(take).toMatchObject({
      format: { name: 'unknown' },
      end: { state: 'error', problem: { code: 'gateway_unreadable' } },
    });
  });

  test('lets a fault of our own through', async () => {
    await expect(run(new RangeError('ours'))).rejects.toThrow('ours');
  });
});
