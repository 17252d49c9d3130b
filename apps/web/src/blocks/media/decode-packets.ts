import type { AudioCodec, EncodedPacket, InputAudioTrack } from 'mediabunny';
import type { createFileDecoder } from './create-file-decoder.ts';
import type { DecodedBlock } from './decoded-block.ts';
import { gatherSlices, LEAD, type Slice } from './gather-slices.ts';
import type { PackFormat } from './pack-format.ts';
import { packPackets } from './pack-packets.ts';

type DecodeOptions = {
  track: InputAudioTrack;
  codec: AudioCodec;
  format: PackFormat;
  decoder: ReturnType<typeof createFileDecoder>;
  packets: AsyncIterable<EncodedPacket>;
  /** What is before this (seconds of the file's time) is only read to get the decoder going. */
  from: number;
};

/** Seconds of a slice that may be missing when it is decoded: decoders leave out what they need to get going. */
const USUAL_LOSS = 0.25;
/** A slice that does not decode is halved until it is this short (seconds): the rest of it may be sound. */
const SHORTEST_SLICE = 0.5;
/** Slices at the beginning without any sound after which there is no use in going on. */
const HOPELESS = 2;

/**
 * Decodes encoded packets slice by slice, each as a small file: `decodeAudioData` is there on plain http too, where AudioDecoder is
 * not, decodes outside of the page's thread and several times as fast, and never holds more than two slices. The slices join without
 * a seam: packets in front of each put the decoder into its state, and decoding them alone tells how many samples they are.
 */
export async function* decodePackets(options: DecodeOptions): AsyncGenerator<DecodedBlock> {
  let pending: Promise<Decoded> | undefined;
  let hopes = HOPELESS;
  for await (const slice of gatherSlices(options.packets, options.from)) {
    if (hopes > 0) {
      const blocks = await decodeSlice(slice, options);
      hopes = blocks.length > 0 ? 0 : hopes - 1;
      if (blocks.length === 0 && hopes === 0) return;
      yield* blocks;
      continue;
    }
    // The next slice decodes while this one is worked on. Settled, so that nobody need wait for it who has had enough.
    const ready = pending;
    pending = Promise.allSettled([decodeSlice(slice, options)]);
    yield* await unwrap(ready);
  }
  yield* await unwrap(pending);
}

type Decoded = [PromiseSettledResult<DecodedBlock[]>];

async function unwrap(decoded: Promise<Decoded> | undefined): Promise<DecodedBlock[]> {
  if (decoded === undefined) return [];
  const [result] = await decoded;
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

async function decodeSlice(slice: Slice<EncodedPacket>, options: DecodeOptions): Promise<DecodedBlock[]> {
  const { lead, packets } = slice;
  const [first, last] = [packets[0], packets.at(-1)];
  if (first === undefined || last === undefined) return [];
  const seconds = last.timestamp - first.timestamp;
  const channels = await decodeBehind(slice, options);
  const lasting = (channels[0]?.length ?? 0) / options.decoder.sampleRate;
  const isWhole = lasting > 0 && lasting >= seconds - USUAL_LOSS;
  if (isWhole || seconds < SHORTEST_SLICE) return lasting > 0 ? [{ start: first.timestamp, channels }] : [];

  const half = Math.ceil(packets.length / 2);
  const [head, tail] = [packets.slice(0, half), packets.slice(half)];
  return [
    ...(await decodeSlice({ lead, packets: head }, options)),
    ...(await decodeSlice({ lead: head.slice(-LEAD), packets: tail }, options)),
  ];
}

/** The channels of a slice without what its lead decodes to. */
async function decodeBehind({ lead, packets }: Slice<EncodedPacket>, options: DecodeOptions) {
  const before = lead.length === 0 ? undefined : await decodeAll(lead, options);
  const all = await decodeAll(before === undefined ? packets : [...lead, ...packets], options);
  if (all === undefined) return [];
  return Array.from({ length: all.numberOfChannels }, (_, channel) =>
    all.getChannelData(channel).subarray(before?.length ?? 0),
  );
}

async function decodeAll(packets: readonly EncodedPacket[], { decoder, ...pack }: DecodeOptions) {
  const { BufferTarget } = await import('mediabunny');
  const target = new BufferTarget();
  try {
    await packPackets({ ...pack, packets, target });
  } catch {
    // Some containers look into the packets, and refuse damaged ones: these are lost as those that do not decode.
    return undefined;
  }
  return target.buffer === null ? undefined : decoder.decode(target.buffer);
}
