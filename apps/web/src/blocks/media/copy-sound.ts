import type { EncodedPacket, EncodedPacketSink } from 'mediabunny';
import { approachTime } from './approach-time.ts';
import { createBlobSink } from './create-blob-sink.ts';
import { createPace } from './create-pace.ts';
import { findFault } from './find-fault.ts';
import type { MadeFile } from './made-file.ts';
import type { MediaFault } from './media-fault.ts';
import { openMedia, type OpenMedia } from './open-media.ts';
import { packFormat } from './pack-format.ts';
import { packPackets } from './pack-packets.ts';
import { readDuration } from './read-duration.ts';
import { readPackets } from './read-packets.ts';
import { readUntilFault } from './read-until-fault.ts';
import type { Span } from './span.ts';

export type CopyOptions = Partial<Span> & {
  /** Gets the share that is done, 0 … 1. */
  onProgress?: ((share: number) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** Decoders need up to this much (seconds) to get going: a copy that begins in the middle begins so much earlier. */
const RUN_UP = 0.1;
/** The share after which progress is told again. */
const PROGRESS_STEP = 0.01;
/** Ends differ by this much (seconds) without anything missing. */
const USUAL_DIFFERENCE = 1;

/**
 * Copies the sound of a recording into a file of its own, as it is: nothing is encoded again, so it takes a moment and loses
 * nothing. `start` and `end` (seconds) choose a span, which is widened to whole packets. Pictures and tags stay behind.
 * Rejects with the signal's reason when it aborts.
 */
export async function copySound(blob: Blob, options: CopyOptions = {}): Promise<MadeFile | MediaFault> {
  options.signal?.throwIfAborted();
  const media = await openMedia(blob);
  if (typeof media === 'string') return media;
  try {
    return await copyTrack(media, blob, options);
  } catch {
    options.signal?.throwIfAborted();
    return findFault(blob);
  } finally {
    media.close();
  }
}

async function copyTrack(media: OpenMedia, blob: Blob, options: CopyOptions): Promise<MadeFile | MediaFault> {
  const { audio: track } = media;
  if (track === null) return media.video === null ? 'no_container' : 'no_sound';
  const codec = await track.getCodec();
  const format = packFormat(codec);
  if (codec === null || format === undefined) return 'no_container';
  const { EncodedPacketSink } = await import('mediabunny');
  const duration = await readDuration(media, blob);
  const wanted = duration === null ? null : Math.min(options.end ?? Infinity, duration);
  let span: Span | undefined;
  const onPacket = (at: Span) => {
    span = { start: span?.start ?? at.start, end: at.end };
  };
  const packets = packetsWithin(new EncodedPacketSink(track), { ...options, ...media, wanted, onPacket });
  const { items, fault } = readUntilFault(packets, blob);
  const sink = await createBlobSink();
  await packPackets({ track, codec, format, packets: items, target: sink.target });
  options.signal?.throwIfAborted();
  if (fault() === 'gone') return 'gone';
  if (span === undefined) return 'no_sound';
  const written = sink.blob(format.mime);
  const file = format.finish === undefined ? written : await format.finish(written);
  options.onProgress?.(1);
  const isDamaged = fault() !== null || (wanted !== null && span.end < wanted - USUAL_DIFFERENCE);
  return { file, extension: format.extension, ...span, isDamaged };
}

type WithinOptions = CopyOptions &
  Pick<OpenMedia, 'origin' | 'format'> & { wanted: number | null; onPacket: (at: Span) => void };

/** The packets that have to do with the span. */
async function* packetsWithin(sink: EncodedPacketSink, options: WithinOptions): AsyncGenerator<EncodedPacket> {
  const { start = 0, end = Infinity, wanted, origin, format, onPacket, signal, onProgress } = options;
  const pause = createPace();
  const time = start + origin - RUN_UP;
  await approachTime(sink, { format, time, pause });
  const first = (await sink.getPacket(time)) ?? (await sink.getFirstPacket());
  let told = 0;
  for await (const packet of readPackets(sink, first)) {
    signal?.throwIfAborted();
    const at = { start: packet.timestamp - origin, end: packet.timestamp - origin + packet.duration };
    if (at.start >= end) return;
    onPacket(at);
    yield packet;
    const share = wanted === null ? 0 : Math.min(1, (at.end - start) / (wanted - start));
    if (share >= told + PROGRESS_STEP) {
      told = share;
      onProgress?.(share);
    }
    await pause();
  }
}
