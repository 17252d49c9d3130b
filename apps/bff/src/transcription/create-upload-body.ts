import { Readable } from 'node:stream';

/** The request body of one lane: what of the upload its gateway has not yet taken. */
export type UploadBody = {
  stream: Readable;
  push: (bytes: Buffer) => void;
  isFull: () => boolean;
  /** The upload is complete; `tail` ends it. */
  finish: (tail: Buffer) => void;
  /** The lane is over; nothing is kept for it. */
  drop: () => void;
};

export function createUploadBody({ maxBytes, onRoom }: { maxBytes: number; onRoom: () => void }): UploadBody {
  let isFull = false;
  const stream = new Readable({
    highWaterMark: maxBytes,
    read() {
      if (!isFull) return;
      isFull = false;
      onRoom();
    },
  });
  return {
    stream,
    push(bytes) {
      // A stream that is over would keep what is pushed into it.
      if (!stream.destroyed) isFull = !stream.push(bytes);
    },
    isFull: () => isFull && !stream.destroyed,
    finish(tail) {
      stream.push(tail);
      stream.push(null);
    },
    drop: () => stream.destroy(),
  };
}
