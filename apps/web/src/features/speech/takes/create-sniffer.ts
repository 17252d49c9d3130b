import { SNIFF_BYTES, soundFormat, type SoundFormat } from '#blocks/audio/sound-format.ts';

/** Names the format of a stream as soon as enough of its first bytes have come. */
export type Sniffer = {
  /** The format, at the chunk that settles it; null before and after. */
  add: (chunk: Uint8Array) => SoundFormat | null;
  /** The format of a stream that ended before it was settled; null when it was, and without a byte. */
  finish: () => SoundFormat | null;
};

/** A sniffer for an answer to a request for this format. */
export function createSniffer(asked: string): Sniffer {
  const head = new Uint8Array(SNIFF_BYTES);
  let filled = 0;
  let isSettled = false;

  function settle(): SoundFormat {
    isSettled = true;
    return soundFormat(head.subarray(0, filled), asked);
  }

  return {
    add(chunk) {
      if (isSettled) return null;
      const part = chunk.subarray(0, head.length - filled);
      head.set(part, filled);
      filled += part.length;
      return filled < head.length ? null : settle();
    },
    finish: () => (isSettled || filled === 0 ? null : settle()),
  };
}
