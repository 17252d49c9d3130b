import { expect, test } from 'vitest';
import { readWavHeader } from '#blocks/audio/read-wav-header.ts';
import { cutPiece } from './cut-piece.ts';
import { extractAudio } from './extract-audio.ts';
import { fakeRecording } from './fake-recording.ts';
import type { MadeFile } from './made-file.ts';
import type { MediaFault } from './media-fault.ts';
import { scanRecording } from './scan-recording.ts';

/** Ten seconds at 8 kHz on two channels: a tone, and a pause from 4 to 5. */
const RECORDING = fakeRecording([
  { seconds: 4, swing: 0.5 },
  { seconds: 1, swing: 0 },
  { seconds: 5, swing: 0.5 },
]);

async function look(made: MadeFile | MediaFault) {
  if (typeof made === 'string') throw new Error(made);
  const { file, ...facts } = made;
  const header = readWavHeader(new Uint8Array(await file.arrayBuffer()));
  const scan = await scanRecording(file);
  if (typeof header === 'string' || typeof scan === 'string') throw new Error('No WAV');
  return {
    ...facts,
    sampleRate: header.sampleRate,
    channels: header.channels,
    duration: scan.duration,
    silences: scan.silences,
  };
}

test('a piece as WAV is exactly what was asked for, for speech models', async () => {
  expect(await look(await cutPiece(RECORDING, { start: 3.5, end: 7.25 }, { as: 'wav' }))).toEqual({
    start: 3.5,
    end: 7.25,
    extension: 'wav',
    isDamaged: false,
    sampleRate: 16_000,
    channels: 1,
    duration: 3.75,
    silences: [{ start: expect.closeTo(0.5, 1), end: expect.closeTo(1.5, 1) }],
  });
});

test('a copied piece is as it was, widened to whole packets, and says so', async () => {
  const { start, end, duration, ...rest } = await look(
    await cutPiece(RECORDING, { start: 3.6, end: 7.25 }, { as: 'copy' }),
  );
  // Early enough for a decoder to get going.
  expect(start).toBeGreaterThan(3.2);
  expect(start).toBeLessThanOrEqual(3.5);
  expect(end).toBeGreaterThanOrEqual(7.25);
  expect(end).toBeLessThan(7.6);
  expect(duration).toBeCloseTo(end - start, 6);
  expect(rest).toMatchObject({
    extension: 'wav',
    isDamaged: false,
    sampleRate: 8_000,
    channels: 2,
    silences: [{ start: expect.closeTo(4 - start, 1), end: expect.closeTo(5 - start, 1) }],
  });
});

test('a piece that reaches beyond the end ends with the recording, and is told to be short', async () => {
  expect(await look(await cutPiece(RECORDING, { start: 8, end: 12 }, { as: 'wav' }))).toMatchObject({
    start: 8,
    end: 10,
  });
});

test('without an encoder there is no Opus', async () => {
  expect(await cutPiece(RECORDING, { start: 0, end: 1 }, { as: 'opus' })).toBe('no_encoder');
});

test('the sound of a file is all of it', async () => {
  const shares: number[] = [];
  const made = await extractAudio(RECORDING, { onProgress: (share) => shares.push(share) });
  expect(await look(made)).toMatchObject({ start: 0, end: 10, duration: 10, channels: 2 });
  expect(shares.at(-1)).toBe(1);
});

test.each(['wav', 'copy'] as const)('%s: what is aborted rejects with the reason', async (as) => {
  const reason = new Error('The person has changed their mind');
  const span = { start: 0, end: 9 };
  await expect(cutPiece(RECORDING, span, { as, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  const controller = new AbortController();
  let progress = 0;
  const onProgress = () => {
    progress += 1;
    controller.abort(reason);
  };
  await expect(cutPiece(RECORDING, span, { as, onProgress, signal: controller.signal })).rejects.toBe(reason);
  expect(progress).toBe(1);
});
