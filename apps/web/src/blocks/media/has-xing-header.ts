import { id3Length } from './id3-length.ts';

/** The first frame lies within these bytes, and the tag in it at most 36 bytes from its beginning. */
const HEAD_BYTES = 4 * 1024;

/**
 * Whether an MP3 says how many frames it has, in the tag that encoders put into its first frame (named Xing, or Info where the bit
 * rate is constant). Without it a reader can only guess the duration from the first frame's bit rate.
 */
export async function hasXingHeader(blob: Blob): Promise<boolean> {
  const from = await id3Length(blob);
  const head = new Uint8Array(await blob.slice(from, from + HEAD_BYTES).arrayBuffer());
  return /Xing|Info/.test(String.fromCharCode(...head));
}
