import { compressRecording, type CompressOptions } from './compress-recording.ts';
import { convertRecording } from './convert-recording.ts';
import { copySound } from './copy-sound.ts';
import type { MadeFile } from './made-file.ts';
import type { MediaFault } from './media-fault.ts';
import type { Span } from './span.ts';

type PieceOptions = Omit<CompressOptions, keyof Span> & {
  /** As 16-bit WAV, as Opus where this browser encodes it, or as it is in the recording: that is the fastest and loses nothing. */
  as: 'wav' | 'opus' | 'copy';
};

/** Makes a file of one piece of a recording (seconds). A copy is a little longer, because it has whole packets only. */
export function cutPiece(
  blob: Blob,
  { start, end }: Span,
  { as, ...options }: PieceOptions,
): Promise<MadeFile | MediaFault> {
  switch (as) {
    case 'wav':
      return convertRecording(blob, { ...options, start, end });
    case 'opus':
      return compressRecording(blob, { ...options, start, end });
    case 'copy':
      return copySound(blob, { ...options, start, end });
  }
}
