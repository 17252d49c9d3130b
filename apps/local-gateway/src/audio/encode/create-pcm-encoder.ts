import { toInt16 } from '#audio/signal/to-int16.ts';
import type { SpeechEncoder } from './speech-encoder.ts';

/** Bare signed 16-bit little-endian samples. */
export function createPcmEncoder(): SpeechEncoder {
  return { encode: (samples) => littleEndian(toInt16(samples)), finish: () => new Uint8Array() };
}

function littleEndian(samples: Int16Array): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => view.setInt16(index * 2, sample, true));
  return bytes;
}
