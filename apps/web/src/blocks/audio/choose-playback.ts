import type { SoundFormat } from './sound-format.ts';

/**
 * How a take sounds while it arrives: through MediaSource, as scheduled PCM buffers, piece by piece as each is whole and decoded, or
 * only from the whole file at the end.
 */
export type Playback = 'media_source' | 'scheduled' | 'decoded' | 'whole_file';

type Situation = {
  format: SoundFormat;
  /** How many files it comes in. */
  pieces: number;
  /** `MediaSource.isTypeSupported`, or always false where there is no MediaSource. */
  isTypeSupported: (mime: string) => boolean;
  hasAudioContext: boolean;
};

/** Chooses the earliest way to sound that a format has in this browser. */
export function choosePlayback({ format, pieces, isTypeSupported, hasAudioContext }: Situation): Playback {
  const isStreamed = (format.name === 'mp3' || format.name === 'aac') && isTypeSupported(format.mime);
  if (isStreamed) return 'media_source';
  if (!hasAudioContext) return 'whole_file';
  if (format.name === 'wav' || format.name === 'pcm') return 'scheduled';
  // A single piece is decoded for the whole file anyway, and twice at a time takes longer than once.
  return pieces > 1 ? 'decoded' : 'whole_file';
}
