import { writeWavHeader } from '#blocks/audio/write-wav-header.ts';
import type { SampleWriter } from './stream-to-file.ts';

/** Samples that are gathered before they become a part of the blob, which the browser keeps outside of the page's memory. */
const PART_SAMPLES = 512 * 1024;

/** Writes one channel into a 16-bit WAV file. */
export function createWavWriter(sampleRate: number): SampleWriter {
  const parts: Blob[] = [];
  let part = new Int16Array(PART_SAMPLES);
  let filled = 0;
  let total = 0;

  function flush() {
    parts.push(new Blob([part.subarray(0, filled)]));
    part = new Int16Array(PART_SAMPLES);
    filled = 0;
  }

  return {
    extension: 'wav',
    push({ samples }) {
      for (const sample of samples) {
        if (filled === part.length) flush();
        part[filled] = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767);
        filled += 1;
      }
      total += samples.length;
    },
    finish() {
      flush();
      const header = writeWavHeader({ sampleRate, channels: 1, bits: 16, float: false }, 2 * total);
      return new Blob([header, ...parts], { type: 'audio/wav' });
    },
    cancel: () => {},
  };
}
