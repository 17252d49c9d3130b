import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeWav } from './encode-wav.ts';
import { fakeAudioContext } from './fake-audio-context.ts';
import { fakeStreamEvents } from './fake-stream-events.ts';
import { playScheduled } from './play-scheduled.ts';

const LEAD = 0.04;
const RATE = 8_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function wav(seconds: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = encodeWav({ sampleRate: RATE, channels: [new Float32Array(seconds * RATE)] });
  return new Uint8Array(await file.arrayBuffer());
}

function setUp() {
  const { context, plan } = fakeAudioContext();
  const { events, heard } = fakeStreamEvents();
  const source = playScheduled({ container: 'wav', openContext: () => context, events });
  return { source, plan, heard };
}

test('each piece has a header of its own, and sounds right behind the one before', async () => {
  const { source, plan, heard } = setUp();
  source.append(await wav(1));
  source.nextPiece();
  source.append(await wav(0.5));
  source.end();
  expect(plan()).toEqual([
    { at: LEAD, offset: 0, seconds: 1 },
    { at: 1 + LEAD, offset: 0, seconds: 0.5 },
  ]);
  expect(heard).toEqual(['whole 1.5']);
});

test('a beginning that is too short to start with waits for more, or for the end', async () => {
  const { source, plan } = setUp();
  source.append(await wav(0.1));
  expect(plan()).toEqual([]);
  source.nextPiece();
  source.append(await wav(0.02));
  expect(plan()).toEqual([]);
  source.end();
  expect(plan()).toHaveLength(2);
});

test('a WAV of another codec fails', () => {
  const { source, heard } = setUp();
  source.append(new Uint8Array(64));
  expect(heard).toEqual(['failed']);
});
