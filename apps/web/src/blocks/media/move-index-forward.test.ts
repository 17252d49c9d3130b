import { BufferTarget, EncodedAudioPacketSource, EncodedPacketSink, Mp4OutputFormat, Output } from 'mediabunny';
import { expect, test } from 'vitest';
import { fakeRecording } from './fake-recording.ts';
import { moveIndexForward } from './move-index-forward.ts';
import { openMedia } from './open-media.ts';

const RECORDING = fakeRecording([{ seconds: 8, swing: 0.5 }]);

async function openTrack(file: Blob) {
  const media = await openMedia(file);
  if (typeof media === 'string' || media.audio === null) throw new Error('No sound');
  return media.audio;
}

async function packetsOf(file: Blob): Promise<number[][]> {
  const packets: number[][] = [];
  for await (const { timestamp, data } of new EncodedPacketSink(await openTrack(file)).packets()) {
    packets.push([timestamp, data.length, ...data.subarray(0, 8)]);
  }
  return packets;
}

/** An MP4 of the recording's samples. */
async function mp4(fastStart: false | 'in-memory'): Promise<Blob> {
  const track = await openTrack(RECORDING);
  const decoderConfig = await track.getDecoderConfig();
  if (decoderConfig === null) throw new Error('No PCM');
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat({ fastStart }), target });
  const source = new EncodedAudioPacketSource('pcm-s16');
  output.addAudioTrack(source);
  await output.start();
  for await (const packet of new EncodedPacketSink(track).packets()) await source.add(packet, { decoderConfig });
  await output.finalize();
  return new Blob([target.buffer ?? ''], { type: 'audio/mp4' });
}

/** The names of the boxes in order. */
async function boxesOf(file: Blob): Promise<string[]> {
  const bytes = new DataView(await file.arrayBuffer());
  const names: string[] = [];
  for (let at = 0; at < bytes.byteLength;) {
    names.push(String.fromCharCode(...new Uint8Array(bytes.buffer, at + 4, 4)));
    const size = bytes.getUint32(at);
    at += size === 1 ? Number(bytes.getBigUint64(at + 8)) : size;
  }
  return names;
}

test('the index comes to the front, and every packet is still found', async () => {
  const streamed = await mp4(false);
  const moved = await moveIndexForward(streamed);
  expect((await boxesOf(streamed)).filter((name) => name !== 'free')).toEqual(['ftyp', 'mdat', 'moov']);
  expect((await boxesOf(moved)).filter((name) => name !== 'free')).toEqual(['ftyp', 'moov', 'mdat']);
  expect(moved.size).toBe(streamed.size);
  expect(moved.type).toBe('audio/mp4');
  expect(await packetsOf(moved)).toEqual(await packetsOf(streamed));
});

test.each([
  ['a file with its index in front', () => mp4('in-memory')],
  ['a file without an index', async () => (await mp4(false)).slice(0, 1_000)],
  ['what is no MP4', () => Promise.resolve(RECORDING)],
  ['nothing', () => Promise.resolve(new Blob([]))],
])('%s stays as it is', async (_, make) => {
  const file = await make();
  expect(await moveIndexForward(file)).toBe(file);
});
