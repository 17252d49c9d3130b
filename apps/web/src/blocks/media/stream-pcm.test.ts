import { beforeEach, expect, test, vi } from 'vitest';
import { decodeFakeMp3, FAKE_MP3, fakeMp3, type FakeMp3Options } from './fake-mp3.ts';
import { streamPcm, type StreamOptions } from './stream-pcm.ts';

/** Seconds of a frame. */
const FRAME = FAKE_MP3.frameSamples / FAKE_MP3.sampleRate;

/** In place of the browser's decoder; it also refuses what is no such MP3. */
function decodeWith(options: FakeMp3Options) {
  const decoder = decodeFakeMp3(options);
  vi.stubGlobal(
    'OfflineAudioContext',
    class {
      readonly sampleRate = decoder.sampleRate;
      async decodeAudioData(file: ArrayBuffer) {
        const sound = await decoder.decode(file);
        if (sound === undefined) throw new DOMException('Unable to decode audio data', 'EncodingError');
        return sound;
      }
    },
  );
}

beforeEach(() => {
  decodeWith({ slow: 3 });
  return () => vi.unstubAllGlobals();
});

/** Everything that comes out, as the numbers of the frames that the samples are of. */
async function read(blob: Blob, options: StreamOptions = {}) {
  const stream = await streamPcm(blob, options);
  if (typeof stream === 'string') return stream;
  const starts: number[] = [];
  const samples: number[] = [];
  for await (const block of stream.blocks) {
    starts.push(block.start);
    samples.push(...block.samples);
  }
  const { sampleRate, duration, loss } = stream;
  return { starts, frames: samples.map((number) => number - 1), sampleRate, duration, loss };
}

const WHOLE = { gaps: [], isIncomplete: false, isGone: false };

test('a span begins and ends at its samples, whatever a decoder needs to get going', async () => {
  const span = { start: 5.01, end: 17.02 };
  const made = await read(fakeMp3(1_000), span);
  if (typeof made === 'string') throw new Error(made);
  const { sampleRate } = FAKE_MP3;
  const frames = Array.from({ length: Math.round((span.end - span.start) * sampleRate) }, (_, index) =>
    Math.floor((span.start * sampleRate + index + 0.5) / FAKE_MP3.frameSamples),
  );
  expect(made.frames).toEqual(frames);
  expect(made.starts[0]).toBe(5.01);
  expect(made).toMatchObject({ sampleRate, duration: expect.closeTo(24, 6), loss: WHOLE });
});

test('another rate is the same sound in fewer samples', async () => {
  const made = await read(fakeMp3(1_000), { start: 12, end: 24, sampleRate: 16_000 });
  if (typeof made === 'string') throw new Error(made);
  expect(made.frames).toHaveLength(12 * 16_000);
  expect(made.frames[100_000]).toBeCloseTo(Math.floor((12 + 100_000 / 16_000) / FRAME), 0);
});

test('where nothing decodes there is silence, and it is told', async () => {
  const made = await read(fakeMp3(1_000, [400, 401]));
  if (typeof made === 'string') throw new Error(made);
  const [gap] = made.loss.gaps;
  expect(made.loss).toEqual({ ...WHOLE, gaps: [gap] });
  expect(gap?.start).toBeGreaterThan(400 * FRAME - 0.5);
  expect(gap?.start).toBeLessThanOrEqual(400 * FRAME);
  expect(gap?.end).toBeGreaterThanOrEqual(402 * FRAME);
  expect(gap?.end).toBeLessThan(402 * FRAME + 0.5);
  expect(made.frames[400 * FAKE_MP3.frameSamples]).toBe(-1);
  expect(made.frames.at(-1)).toBe(999);
});

test('a stream without its end is told to be incomplete', async () => {
  const noise = new Blob([new Uint8Array(100_000).fill(7)]);
  expect(await read(new Blob([fakeMp3(500), noise]))).toMatchObject({ loss: { ...WHOLE, isIncomplete: true } });
});

test.each([
  [
    'sound that no decoder takes',
    fakeMp3(
      300,
      Array.from({ length: 300 }, (_, frame) => frame),
    ),
    'undecodable',
  ],
  ['a container that nothing here opens', new Blob(['FORM\0\0\0\0AIFFCOMM']), 'undecodable'],
  ['no media file', new Blob(['Good morning']), 'unreadable'],
])('%s is told, not thrown', async (_, blob, fault) => {
  expect(await read(blob)).toBe(fault);
});

test('an abort before and on the way rejects with its reason', async () => {
  const reason = new Error('The person has left');
  await expect(streamPcm(fakeMp3(100), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const controller = new AbortController();
  const stream = await streamPcm(fakeMp3(1_000), { signal: controller.signal });
  if (typeof stream === 'string') throw new Error(stream);
  const reading = async () => {
    for await (const _ of stream.blocks) controller.abort(reason);
  };
  await expect(reading()).rejects.toBe(reason);
});
