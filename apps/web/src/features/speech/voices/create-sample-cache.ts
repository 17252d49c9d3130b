import type { SoundFormat } from '#blocks/audio/sound-format.ts';

/** The sound of an audition, as its bytes came. */
export type Sample = { file: Blob; format: SoundFormat };

/** Samples that were heard, by `requestKey`. */
export type SampleCache = {
  get: (key: string) => Sample | null;
  put: (key: string, sample: Sample) => void;
};

/** A cache that holds so many bytes; what was not asked for the longest goes first. */
export function createSampleCache(maxBytes: number): SampleCache {
  /** The order of a map is that of its last use: whatever is used is put at the end. */
  const samples = new Map<string, Sample>();
  let bytes = 0;

  function drop(key: string): void {
    bytes -= samples.get(key)?.file.size ?? 0;
    samples.delete(key);
  }

  return {
    get(key) {
      const sample = samples.get(key);
      if (sample === undefined) return null;
      samples.delete(key);
      samples.set(key, sample);
      return sample;
    },
    put(key, sample) {
      drop(key);
      samples.set(key, sample);
      bytes += sample.file.size;
      for (const oldest of samples.keys()) {
        if (bytes <= maxBytes) return;
        drop(oldest);
      }
    },
  };
}
