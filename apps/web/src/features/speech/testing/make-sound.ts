import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { encodeWav } from '#blocks/audio/encode-wav.ts';

const RATE = 24_000;

/** A sound of so many seconds of one steady tone, as it is after it has been examined. */
export function makeSound({
  seconds = 2,
  loudness = -20,
}: { seconds?: number; loudness?: number } = {}): ExaminedSound {
  const samples = Float32Array.from({ length: seconds * RATE }, (_, at) => Math.sin(at / 10) / 2);
  return {
    facts: { codec: 'MP3', sampleRate: RATE, channels: 1, duration: seconds },
    envelope: { peaks: [0.5], rms: [0.35] },
    levels: Array.from({ length: seconds * 100 }, () => 0.35),
    loudness,
    samples: { sampleRate: RATE, channels: [samples] },
    file: { wav: encodeWav({ sampleRate: RATE, channels: [samples] }), duration: seconds },
  };
}
