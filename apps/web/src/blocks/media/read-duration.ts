import { approachTime } from './approach-time.ts';
import { createPace } from './create-pace.ts';
import { hasXingHeader } from './has-xing-header.ts';
import type { OpenMedia } from './open-media.ts';

/** mediabunny's names of MP4 and of what MP4 was made from; the packets are listed in the index of both. */
const IS_MP4 = /^(?:MP4|QuickTime)/;

/**
 * When the sound of a file ends, in seconds of the recording: as the container says where it speaks of the sound (an MP3 without a
 * tag only lets guess, Matroska has one duration for picture and sound, and an MP4 that was recorded in fragments speaks of the
 * first), or else as its packets add up, which takes 0.6 s for an hour of MP3. Null without a track, and where the end of the file is
 * too damaged to tell.
 */
export async function readDuration(media: OpenMedia, blob: Blob): Promise<number | null> {
  if (media.audio === null) return null;
  try {
    return (await readEnd(media.audio, media, blob)) - media.origin;
  } catch {
    // Whoever decodes it comes upon the reason.
    return null;
  }
}

async function readEnd(
  audio: NonNullable<OpenMedia['audio']>,
  { video, format }: OpenMedia,
  blob: Blob,
): Promise<number> {
  const isGuess = format === 'MP3' && !(await hasXingHeader(blob));
  const isShared = video !== null && (format === 'Matroska' || format === 'WebM');
  const stated = isGuess || isShared ? null : await audio.getDurationFromMetadata();
  if (stated !== null && !IS_MP4.test(format)) return stated;
  const { EncodedPacketSink } = await import('mediabunny');
  await approachTime(new EncodedPacketSink(audio), { format, time: Infinity, pause: createPace() });
  return Math.max(stated ?? 0, await audio.computeDuration());
}
