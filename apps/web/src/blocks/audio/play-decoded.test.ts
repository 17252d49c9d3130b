import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { decodeSound } from './decode-sound.ts';
import { fakeAudioContext } from './fake-audio-context.ts';
import { fakeStreamEvents } from './fake-stream-events.ts';
import { playDecoded } from './play-decoded.ts';

const LEAD = 0.04;
const RATE = 8_000;
const FLAC = { name: 'flac', mime: 'audio/flac', extension: 'flac' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Decoded = Awaited<ReturnType<typeof decodeSound>>;

const sound = (seconds: number): Decoded => ({
  header: null,
  samples: { sampleRate: RATE, channels: [new Float32Array(seconds * RATE)] },
  seconds,
});

/** A source whose pieces are decoded when the test says so, in any order. */
function setUp() {
  const { context, plan, advance } = fakeAudioContext();
  const { events, heard } = fakeStreamEvents();
  const asked: Blob[] = [];
  const answers: ((decoded: Decoded) => void)[] = [];
  const source = playDecoded({
    format: FLAC,
    openContext: () => context,
    events,
    decode(blob) {
      asked.push(blob);
      return new Promise((resolve) => void answers.push(resolve));
    },
  });
  source.play();
  async function answer(piece: number, decoded: Decoded): Promise<void> {
    answers[piece]?.(decoded);
    await vi.advanceTimersByTimeAsync(0);
  }
  return { source, plan, advance, heard, asked, answer };
}

test('the first piece sounds while the second is still made', async () => {
  const { source, plan, heard, asked, answer } = setUp();
  source.append(Uint8Array.of(1, 2));
  source.append(Uint8Array.of(3));
  expect(asked).toHaveLength(0);
  source.nextPiece();
  expect(asked.map(({ size }) => size)).toEqual([3]);
  await answer(0, sound(1));
  source.append(Uint8Array.of(4));
  expect(plan()).toEqual([{ at: LEAD, offset: 0, seconds: 1 }]);
  source.end();
  await answer(1, sound(0.5));
  expect(plan()[1]).toEqual({ at: 1 + LEAD, offset: 0, seconds: 0.5 });
  expect(heard).toEqual(['whole 1.5']);
});

test('pieces sound in their order, whichever is decoded first', async () => {
  const { source, plan, answer } = setUp();
  source.append(Uint8Array.of(1));
  source.nextPiece();
  source.append(Uint8Array.of(2));
  source.nextPiece();
  await answer(1, sound(2));
  expect(plan()).toEqual([]);
  await answer(0, sound(1));
  expect(plan().map(({ seconds }) => seconds)).toEqual([1, 2]);
});

test('a piece that cannot be decoded is left out', async () => {
  const { source, plan, heard, answer } = setUp();
  source.append(Uint8Array.of(1));
  source.nextPiece();
  source.append(Uint8Array.of(2));
  source.end();
  await answer(0, null);
  await answer(1, sound(1));
  expect(plan()).toHaveLength(1);
  expect(heard).toEqual(['whole 1']);
});

test('nothing that can be decoded fails, once it has ended', async () => {
  const { source, heard, answer } = setUp();
  source.append(Uint8Array.of(1));
  source.nextPiece();
  await answer(0, null);
  expect(heard).toEqual([]);
  source.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['failed']);
});

test('waiting for the next piece is starving, not the end', async () => {
  const { source, advance, heard, answer } = setUp();
  source.append(Uint8Array.of(1));
  source.nextPiece();
  await answer(0, sound(1));
  advance(2);
  expect(heard).toEqual(['starved']);
});

test('released while it decodes, it sounds nothing', async () => {
  const { source, plan, answer } = setUp();
  source.append(Uint8Array.of(1));
  source.end();
  source.release();
  await answer(0, sound(1));
  expect(plan()).toEqual([]);
});
