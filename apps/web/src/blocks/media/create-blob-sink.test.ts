import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  MkvOutputFormat,
  Output,
  WavOutputFormat,
  type OutputFormat,
  type Target,
} from 'mediabunny';
import { expect, test } from 'vitest';
import { createBlobSink } from './create-blob-sink.ts';
import { fakeRecording } from './fake-recording.ts';
import { openMedia } from './open-media.ts';

const RECORDING = fakeRecording([{ seconds: 40, swing: 0.5 }], { sampleRate: 44_100 });

/** Copies the recording into a container. */
async function write(format: OutputFormat, target: Target): Promise<void> {
  const media = await openMedia(RECORDING);
  if (typeof media === 'string' || media.audio === null) throw new Error('No WAV');
  const decoderConfig = await media.audio.getDecoderConfig();
  if (decoderConfig === null) throw new Error('No PCM');
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource('pcm-s16');
  output.addAudioTrack(source);
  await output.start();
  for await (const packet of new EncodedPacketSink(media.audio).packets()) await source.add(packet, { decoderConfig });
  await output.finalize();
}

// Both go back to write what they only know at the end: WAV its length, Matroska its duration and its index.
test.each([
  ['WAV', () => new WavOutputFormat(), 0],
  ['Matroska, which names its segment by chance', () => new MkvOutputFormat(), 0],
])('a file that is written as a stream is the same as one written at once: %s', async (_, format, byChance) => {
  const [sink, buffer] = [await createBlobSink(), new BufferTarget()];
  await write(format(), sink.target);
  await write(format(), buffer);
  const blob = sink.blob('audio/test');
  expect(blob.type).toBe('audio/test');
  expect(blob.size).toBeGreaterThan(7_000_000);
  const [streamed, whole] = [
    new Uint8Array(await blob.arrayBuffer()),
    new Uint8Array(buffer.buffer ?? new ArrayBuffer(0)),
  ];
  expect(streamed.length).toBe(whole.length);
  expect(streamed.filter((byte, index) => byte !== whole[index]).length).toBeLessThanOrEqual(byChance);
});
