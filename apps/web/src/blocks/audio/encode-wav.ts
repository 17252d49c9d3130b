import type { PcmBlock } from './create-pcm-decoder.ts';
import { writeWavHeader } from './write-wav-header.ts';

/** Writes decoded samples as a 16-bit WAV file. */
export function encodeWav({ sampleRate, channels }: PcmBlock): Blob {
  const frames = channels[0]?.length ?? 0;
  const samples = new Int16Array(frames * channels.length);
  for (const [channel, values] of channels.entries()) {
    for (let frame = 0; frame < frames; frame += 1) {
      const value = Math.max(-1, Math.min(1, values[frame] ?? 0));
      samples[frame * channels.length + channel] = Math.round(value * 32_767);
    }
  }
  const header = writeWavHeader({ sampleRate, channels: channels.length, bits: 16, float: false }, samples.byteLength);
  return new Blob([header, samples], { type: 'audio/wav' });
}
