import { copySound, type CopyOptions } from './copy-sound.ts';
import type { MadeFile } from './made-file.ts';
import type { MediaFault } from './media-fault.ts';

/**
 * Takes the sound out of a video, as it is (AAC as .m4a, Opus and Vorbis as .ogg, MP3 and FLAC as such): a video of hundreds of
 * megabytes becomes an upload of a few. Rejects with the signal's reason when it aborts.
 */
export function extractAudio(
  blob: Blob,
  { onProgress, signal }: Pick<CopyOptions, 'onProgress' | 'signal'> = {},
): Promise<MadeFile | MediaFault> {
  return copySound(blob, { onProgress, signal });
}
