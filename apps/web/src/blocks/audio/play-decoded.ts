import { createSoundOutput } from './create-sound-output.ts';
import { decodeSound } from './decode-sound.ts';
import type { SoundFormat } from './sound-format.ts';
import type { StreamEvents, StreamSource } from './sound-source.ts';

type DecodedParts = {
  format: SoundFormat;
  openContext: (sampleRate: number) => AudioContext;
  events: StreamEvents;
  decode?: typeof decodeSound;
};

/** Plays what browsers decode only whole: each piece as soon as it is there, while the next is still made. */
export function playDecoded({ format, openContext, events, decode = decodeSound }: DecodedParts): StreamSource {
  const output = createSoundOutput({ openContext, events });
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  /** Resolves when every whole piece is with the output, in order. */
  let passed = Promise.resolve();

  function finishPiece(): void {
    if (chunks.length === 0) return;
    const decoding = decode(new Blob(chunks), format);
    chunks = [];
    passed = passed.then(async () => {
      const decoded = await decoding;
      if (decoded !== null) output.sound(decoded.samples);
    });
  }

  return {
    ...output,
    append: (bytes) => void chunks.push(bytes),
    nextPiece: finishPiece,
    end() {
      finishPiece();
      void passed.then(output.end);
    },
  };
}
