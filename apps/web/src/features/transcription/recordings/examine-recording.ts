import { examineMedia } from '#blocks/media/examine-media.ts';
import { scanRecording } from '#blocks/media/scan-recording.ts';
import type { Recording } from './recording.ts';

/** Reads what a file is by its bytes; undefined when it is neither a known container nor decodable, or gone from the disk. */
export async function examineRecording(
  audio: Blob,
  { name, origin }: Pick<Recording, 'name' | 'origin'>,
  onProgress: (share: number) => void,
): Promise<Recording | undefined> {
  const media = await examineMedia(audio);
  if (media === 'gone') return undefined;
  const { container, video, fault } = media;
  const sound = fault === null ? await scanSound(audio, media.sound, onProgress) : null;
  if (container.name === 'unknown' && sound === null) return undefined;
  return { name, origin, bytes: audio.size, format: container, sound, video };
}

type HeaderFacts = { sampleRate: number | null; channels: number | null } | null;

async function scanSound(
  audio: Blob,
  facts: HeaderFacts,
  onProgress: (share: number) => void,
): Promise<Recording['sound']> {
  const scan = await scanRecording(audio, { onProgress });
  if (typeof scan === 'string') return null;
  const { duration, envelope, silences, gaps, isIncomplete } = scan;
  return {
    duration,
    sampleRate: facts?.sampleRate ?? null,
    channels: facts?.channels ?? null,
    envelope,
    silences,
    isDamaged: isIncomplete || gaps.length > 0,
  };
}
