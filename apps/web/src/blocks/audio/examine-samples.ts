import type { PcmBlock } from './create-pcm-decoder.ts';
import { encodeWav } from './encode-wav.ts';
import { measureEnvelope, type Envelope } from './measure-envelope.ts';
import { measureLevels } from './measure-levels.ts';
import { measureLoudness } from './measure-loudness.ts';
import type { PlayableFile } from './sound-player.ts';

/** All that is read from the samples of a sound. */
export type ExaminedSamples = {
  samples: PcmBlock;
  envelope: Envelope;
  /** The RMS (0 … 1) of each hundredth of a second. */
  levels: number[];
  /** Integrated, in LUFS; null when all of it is silence. */
  loudness: number | null;
  file: PlayableFile;
};

/** Measures decoded samples, and makes them a file to play. */
export function examineSamples(samples: PcmBlock): ExaminedSamples {
  const { sampleRate, channels } = samples;
  return {
    samples,
    envelope: measureEnvelope(channels),
    levels: measureLevels(samples),
    loudness: measureLoudness(channels, sampleRate),
    file: { wav: encodeWav(samples), duration: (channels[0]?.length ?? 0) / sampleRate },
  };
}
