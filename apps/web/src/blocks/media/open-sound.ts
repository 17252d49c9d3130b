import { approachTime } from './approach-time.ts';
import { checkSkipped } from './check-skipped.ts';
import { createFileDecoder } from './create-file-decoder.ts';
import { createPace } from './create-pace.ts';
import { decodePackets } from './decode-packets.ts';
import type { DecodedBlock } from './decoded-block.ts';
import { findFault } from './find-fault.ts';
import { id3Length } from './id3-length.ts';
import type { MediaFault } from './media-fault.ts';
import { openMedia, type OpenMedia } from './open-media.ts';
import { packFormat } from './pack-format.ts';
import { readDuration } from './read-duration.ts';
import { readPackets } from './read-packets.ts';
import { readPcm } from './read-pcm.ts';
import { readUntilFault, type FaultyReader } from './read-until-fault.ts';
import { SPEECH_RATE } from './speech-rate.ts';

/** The decoded sound of a file from some second on, in order. Its times are the file's own: `origin` is second 0 of the recording. */
export type OpenSound = {
  /** In Hz. */
  sampleRate: number;
  origin: number;
  /** In seconds of the recording, as the container says or as its packets add up to; null when neither can tell. */
  duration: number | null;
  blocks: AsyncIterable<DecodedBlock>;
  /** Why the blocks have ended before the file has; known when they have ended. */
  fault: FaultyReader<unknown>['fault'];
  close: () => void;
};

/** What only decodes all at once is decoded up to this size: a quarter of an hour at 128 kb/s, 0.3 GB while it lasts. */
const WHOLE_BYTES = 16 * 1024 * 1024;
/** The smallest rate that is of use. */
const WHOLE_RATE = SPEECH_RATE;
/** Seconds before the wanted one at which reading begins, so that a decoder has got going by then. */
const RUN_UP = 0.5;
/** µ-law and A-law are nearly PCM. */
const IS_PCM = /^(?:pcm-|[au]law$)/;

/** Finds the way in which this browser can decode a file, and opens it. `from` is in seconds of the recording. */
export async function openSound(blob: Blob, from: number): Promise<OpenSound | MediaFault> {
  const media = await openMedia(blob);
  if (media === 'gone') return media;
  if (typeof media === 'string') return (await openWhole(blob)) ?? media;
  try {
    const opened = await openTrack(media, { blob, from });
    if (typeof opened !== 'string') return opened;
    media.close();
    if (opened !== 'undecodable') return opened;
  } catch {
    media.close();
    return findFault(blob);
  }
  return (await openWhole(blob)) ?? (blob.size > WHOLE_BYTES ? 'too_large' : 'undecodable');
}

async function openTrack(media: OpenMedia, { blob, from }: { blob: Blob; from: number }) {
  const { audio: track, video, origin, close } = media;
  // Containers hold sound that their reader does not know: Ogg FLAC has no track, ALAC has no codec.
  if (track === null) return video === null ? 'undecodable' : 'no_sound';
  const [codec, rate] = [await track.getCodec(), await track.getSampleRate()];
  if (codec === null) return 'undecodable';
  const { EncodedPacketSink } = await import('mediabunny');
  const sink = new EncodedPacketSink(track);
  const start = from + origin - RUN_UP;
  await approachTime(sink, { format: media.format, time: start, pause: createPace() });
  const firstPacket = (await sink.getPacket(start)) ?? (await sink.getFirstPacket());
  if (firstPacket === null) return 'no_sound';

  const common = { origin, duration: await readDuration(media, blob), close };
  if (IS_PCM.test(codec)) {
    const { items: blocks, fault } = readUntilFault(readPcm(track, start), blob);
    return { ...common, sampleRate: rate, blocks, fault };
  }
  const format = packFormat(codec);
  if (format === undefined) return 'undecodable';
  const decoder = createFileDecoder(rate);
  const isBare = from === 0 && (media.format === 'MP3' || media.format === 'ADTS');
  const expected = isBare ? blob.size - (await id3Length(blob)) : 0;
  const { items: packets, fault } = readUntilFault(checkSkipped(readPackets(sink, firstPacket), expected), blob);
  const blocks = decodePackets({ track, codec, format, decoder, packets, from: start + RUN_UP / 2 });
  return { ...common, sampleRate: decoder.sampleRate, blocks, fault };
}

async function openWhole(blob: Blob): Promise<OpenSound | undefined> {
  if (blob.size > WHOLE_BYTES) return undefined;
  const decoder = createFileDecoder(WHOLE_RATE);
  const sound = await decoder.decode(await blob.arrayBuffer());
  if (sound === undefined || sound.length === 0) return undefined;
  const channels = Array.from({ length: sound.numberOfChannels }, (_, index) => sound.getChannelData(index));
  const { sampleRate, duration } = sound;
  return {
    sampleRate,
    origin: 0,
    duration,
    blocks: oneBlock({ start: 0, channels }),
    fault: () => null,
    close: () => {},
  };
}

async function* oneBlock(block: DecodedBlock): AsyncGenerator<DecodedBlock> {
  yield block;
}
