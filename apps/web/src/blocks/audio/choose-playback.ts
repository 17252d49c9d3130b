import type { SoundFormat } from './sound-format.ts';

/** How a take sounds while it arrives: through MediaSource, as scheduled PCM buffers, or only from the whole file at the end. */
export type Playback = 'media_source' | 'scheduled' | 'whole_file';

type Situation = {
  format: SoundFormat;
  /** `MediaSource.isTypeSupported`, or always false where there is no MediaSource. */
  isTypeSupported: (mime: string) => boolean;
  hasAudioContext: boolean;
};

/** Chooses the earliest way to sound that a format has in this browser. */
export function choosePlayback({ format, isTypeSupported, hasAudioContext }: Situation): Playback {
  switch (format.name) {
    case 'mp3':
    case 'aac':
      return isTypeSupported(format.mime) ? 'media_source' : 'whole_file';
    case 'wav':
    case 'pcm':
      return hasAudioContext ? 'scheduled' : 'whole_file';
    default:
      return 'whole_file';
  }
}
