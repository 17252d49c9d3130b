import { deflateSync } from 'node:zlib';

/**
 * How many times smaller zlib makes a text (UTF-8), as Whisper measures it: speech stays near 1, a model that fell into a loop does not.
 * Source: `compression_ratio` in openai/whisper, whisper/utils.py.
 */
export function compressionRatio(text: string): number {
  const bytes = Buffer.from(text);
  return bytes.length / deflateSync(bytes).length;
}
