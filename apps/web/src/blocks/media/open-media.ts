import type { Input, InputAudioTrack, InputVideoTrack } from 'mediabunny';
import { findFault } from './find-fault.ts';
import type { MediaFault } from './media-fault.ts';
import { readContainer } from './read-container.ts';

/** A file whose container can be read. Close it when it is no longer needed: its reader and decoders are freed then. */
export type OpenMedia = {
  audio: InputAudioTrack | null;
  video: InputVideoTrack | null;
  /** The time in the file that is second 0 of the recording: some containers do not begin at 0. */
  origin: number;
  /** mediabunny's name of the container. */
  format: string;
  close: () => void;
};

/** Opens a file by its bytes, whatever its name. mediabunny, which reads the containers, comes with the first file. */
export async function openMedia(blob: Blob): Promise<OpenMedia | MediaFault> {
  const { ADTS, BlobSource, FLAC, Input, MATROSKA, MP3, MP4, MPEG_TS, OGG, QTFF, WAVE, WEBM } =
    await import('mediabunny');
  const input = new Input({
    source: new BlobSource(blob),
    formats: [MP4, QTFF, WEBM, MATROSKA, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS],
  });
  try {
    const media = (await input.canRead()) ? await readTracks(input) : undefined;
    if (media !== undefined && !isEmpty(media)) return media;
    input.dispose();
    const { name } = await readContainer(blob);
    return media !== undefined || name === 'unknown' ? 'unreadable' : 'undecodable';
  } catch {
    input.dispose();
    return findFault(blob);
  }
}

async function readTracks(input: Input): Promise<OpenMedia> {
  const [audio, video] = [await input.getPrimaryAudioTrack(), await input.getPrimaryVideoTrack()];
  const origin = Math.max(0, await input.getFirstTimestamp());
  const { name: format } = await input.getFormat();
  return { audio, video, origin, format, close: () => input.dispose() };
}

/** An index that was never written, because the file was cut off; Ogg also has sound that its reader does not know. */
function isEmpty({ audio, video, format }: OpenMedia): boolean {
  return audio === null && video === null && format !== 'Ogg';
}
