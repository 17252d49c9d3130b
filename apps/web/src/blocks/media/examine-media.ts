import type { InputAudioTrack, InputVideoTrack } from 'mediabunny';
import { readMpegHeader } from '#blocks/audio/read-mpeg-header.ts';
import { findFault } from './find-fault.ts';
import { id3Length } from './id3-length.ts';
import type { MediaFault } from './media-fault.ts';
import { nameCodec } from './name-codec.ts';
import type { MediaContainer } from './name-container.ts';
import { openMedia, type OpenMedia } from './open-media.ts';
import { readContainer } from './read-container.ts';
import { readDuration } from './read-duration.ts';
import { streamPcm } from './stream-pcm.ts';

/** What a file is, by its bytes; null is what they do not tell. */
export type MediaFacts = {
  container: MediaContainer;
  /** The picture's size in pixels as it is shown; null for sound alone. */
  video: { width: number; height: number } | null;
  /** Null when there is no sound, or none in a container that can be read here. `sampleRate` in Hz. */
  sound: { codec: string | null; sampleRate: number | null; channels: number | null } | null;
  /** In seconds, as the file says; `scanRecording` tells what can be decoded of it. */
  duration: number | null;
  /** Why this browser cannot decode the sound; null when it can. */
  fault: MediaFault | null;
};

const MP3: MediaContainer = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' };
/** Bytes within which bare MPEG audio has its first frame. */
const FRAME_WITHIN = 4 * 1024;
/** What is known of a file that no container reader can open. */
const UNOPENED = { video: null, sound: null, duration: null };
/** What is known of sound that only the browser's decoder found. */
const UNTOLD = { codec: null, sampleRate: null, channels: null };

/**
 * Reads what a file is, whatever its name: its beginning, its index where it has one, and a second of its sound to see whether it
 * decodes here. `gone` when its bytes cannot be had any more. Rejects with the signal's reason when it aborts.
 */
export async function examineMedia(
  blob: Blob,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<MediaFacts | Extract<MediaFault, 'gone'>> {
  signal?.throwIfAborted();
  const media = await openMedia(blob);
  if (media === 'gone') return media;
  try {
    const container = await findContainer(blob, media);
    const decoded = await tryDecoding(blob, signal);
    if (decoded.fault === 'gone') return decoded.fault;
    const contents = typeof media === 'string' ? UNOPENED : await readContents(media, blob);
    if (decoded.fault !== null) return { ...contents, container, fault: decoded.fault };
    const { duration, sound } = contents;
    return { ...contents, container, sound: sound ?? UNTOLD, duration: duration ?? decoded.duration, fault: null };
  } catch {
    signal?.throwIfAborted();
    if ((await findFault(blob)) === 'gone') return 'gone';
    return { container: await findContainer(blob, media), ...UNOPENED, fault: 'unreadable' };
  } finally {
    if (typeof media !== 'string') media.close();
  }
}

async function findContainer(blob: Blob, media: OpenMedia | MediaFault): Promise<MediaContainer> {
  const container = await readContainer(blob);
  if (typeof media === 'string') return container;
  if (container.name === 'webm' && media.video !== null) return { ...container, mime: 'video/webm' };
  // Its first frame may be behind padding, or behind bytes that are no sound.
  return container.name === 'unknown' && media.format === 'MP3' ? MP3 : container;
}

async function readContents(media: OpenMedia, blob: Blob) {
  const { audio, video, format } = media;
  return {
    video: video === null ? null : await readSize(video),
    sound: audio === null ? null : await readSound(audio, { blob, format }),
    duration: await readDuration(media, blob),
  };
}

async function readSize(video: InputVideoTrack) {
  return { width: await video.getDisplayWidth(), height: await video.getDisplayHeight() };
}

async function readSound(audio: InputAudioTrack, { blob, format }: { blob: Blob; format: string }) {
  const [codec, inner] = [await audio.getCodec(), await audio.getInternalCodecId()];
  const name = codec ?? (typeof inner === 'string' ? inner : null);
  const layer = format === 'MP3' ? await readLayer(blob) : undefined;
  return {
    codec: layer ?? (name === null ? null : nameCodec(name)),
    sampleRate: await audio.getSampleRate(),
    channels: await audio.getNumberOfChannels(),
  };
}

/** Files of the older layer II are read as MP3 too, and decode in no browser. */
async function readLayer(blob: Blob): Promise<string | undefined> {
  const at = await id3Length(blob);
  return readMpegHeader(new Uint8Array(await blob.slice(at, at + FRAME_WITHIN).arrayBuffer()))?.codec;
}

/** Decoding is the only proof: browsers know containers whose codec they lack. */
async function tryDecoding(blob: Blob, signal: AbortSignal | undefined) {
  const stream = await streamPcm(blob, { end: 1, signal });
  if (typeof stream === 'string') return { fault: stream };
  for await (const _ of stream.blocks) continue;
  return stream.loss.isGone ? { fault: 'gone' as const } : { fault: null, duration: stream.duration };
}
