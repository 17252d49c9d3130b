import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { describe, expect, test } from 'vitest';
import { createSoundFeed } from '#blocks/audio/create-sound-feed.ts';
import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { makeSound } from '#features/speech/testing/make-sound.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { ApiError } from '#lib/api-error.ts';
import { createPiece } from './create-piece.ts';
import { receivePiece } from './receive-piece.ts';
import { reduceTake } from './reduce-take.ts';
import { createRequestQueue } from './create-request-queue.ts';
import { runPiece } from './run-piece.ts';
import type { PieceEvent } from './arriving-take-event.ts';

const MP3 = Uint8Array.of(0x49, 0x44, 0x33, ...Array<number>(125).fill(7));
const SOUND = makeSound();

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

type Options = { sound?: ExaminedSound | null; stopAt?: PieceEvent['type']; index?: number };

async function run(answer: Answer | Error, { sound = SOUND, stopAt, index = 0 }: Options = {}) {
  const stopper = new AbortController();
  const feed = createSoundFeed();
  let take = makeTake({
    text: 'One. Two.',
    pieces: [createPiece({ start: 0, end: 4 }), createPiece({ start: 5, end: 9 })],
  });
  let sent: unknown;
  const ended = await runPiece({
    take,
    index,
    feed,
    queue: createRequestQueue(1),
    startedAt: performance.now(),
    signal: stopper.signal,
    report(event) {
      take = reduceTake(take, { type: 'piece', index, event });
      if (event.type === stopAt) stopper.abort();
    },
    receive: (request) =>
      receivePiece({
        ...request,
        async transport(path, init) {
          sent = [path, init?.method, init?.body];
          init?.signal?.throwIfAborted();
          if (answer instanceof Error) throw answer;
          return respond(answer, init?.signal);
        },
      }),
    examine: () => Promise.resolve(sound),
  });
  return { ...ended, piece: take.pieces[index], file: feed.blobOf(index), sent };
}

describe('a piece that comes whole', () => {
  test.each([
    [0, 'One.'],
    [1, 'Two.'],
  ])('is sent once, as its part of the text: piece %i', async (index, input) => {
    const { sent } = await run({ chunks: [MP3], end: 'close' }, { index });
    const request = { gateway: 'main', request: { model: 'tts-1', input, voice: 'alloy' } };
    expect(sent).toEqual(['/api/speech', 'POST', JSON.stringify(request)]);
  });

  test('ends complete with every byte, its format and its facts', async () => {
    const { piece, file, sound } = await run({ chunks: [MP3.subarray(0, 100), MP3.subarray(100)], end: 'close' });
    expect(piece).toMatchObject({
      bytes: 128,
      format: { name: 'mp3' },
      facts: SOUND.facts,
      ending: { state: 'complete' },
    });
    expect(piece?.head).toMatchObject({ status: 200, contentType: 'audio/mpeg' });
    expect(new Uint8Array((await file?.arrayBuffer()) ?? [])).toEqual(MP3);
    expect(file?.type).toBe('audio/mpeg');
    expect(sound).toBe(SOUND);
  });

  test('is known too when it is shorter than what settles a format', async () => {
    const { piece } = await run({ chunks: [MP3.slice(0, 20)], end: 'close' });
    expect(piece).toMatchObject({ format: { name: 'mp3' }, ending: { state: 'complete' } });
  });
});

describe('F40: a piece that does not', () => {
  test('ends empty when no byte came', async () => {
    const { ending, file } = await run({ chunks: [], end: 'close' }, { sound: null });
    expect(ending).toMatchObject({ state: 'empty', problem: { code: 'gateway_empty' } });
    expect(file).toBeNull();
  });

  test('ends cut off when the transfer breaks, and keeps what came', async () => {
    const { piece, file } = await run({ chunks: [MP3], end: 'break' });
    expect(piece).toMatchObject({ bytes: 128, facts: SOUND.facts, ending: { state: 'cut_off' } });
    expect(file?.size).toBe(128);
  });

  test.each(['sent', 'bytes'] as const)('ends stopped when the person stops it after "%s"', async (stopAt) => {
    const { ending } = await run({ chunks: [MP3], end: 'hang' }, { stopAt });
    expect(ending.state).toBe('stopped');
  });

  test('ends in error with the words of the gateway when it is refused', async () => {
    const problem = createProblem('gateway_quota', { gatewayMessage: '额度已用尽' });
    const { ending, piece } = await run(new ApiError(problem, 'refused'), { sound: null });
    expect(ending).toMatchObject({ state: 'error', problem });
    expect(piece?.head).toBeNull();
  });

  test('ends in error when the bytes are no sound at all', async () => {
    const { piece } = await run({ chunks: [new Uint8Array(200).fill(65)], end: 'close' }, { sound: null });
    expect(piece).toMatchObject({
      format: { name: 'unknown' },
      ending: { state: 'error', problem: { code: 'gateway_unreadable' } },
    });
  });

  test('lets a fault of our own through', async () => {
    await expect(run(new RangeError('ours'))).rejects.toThrow('ours');
  });
});
