import { Readable } from 'node:stream';

/** The request body of one lane: what of the upload its gateway has not yet taken. */
export type UploadBody = {
  stream: Readable;
  push: (bytes: Buffer) => void;
  /** Whether the gateway must take something before more may come; when all has come, whether it has yet to take the rest. */
  isBehind: () => boolean;
  /** The upload is complete; `tail` ends it. */
  finish: (tail: Buffer) => void;
  /** The lane is over; nothing is kept for it. */
  drop: () => void;
};

export function createUploadBody({ maxBytes, onRoom }: { maxBytes: number; onRoom: () => void }): UploadBody {
  let isBehind = false;
  const catchUp = (): void => {
    if (!isBehind) return;
    isBehind = false;
    onRoom();
  };
  const stream = new Readable({
    highWaterMark: maxBytes,
    read: catchUp,
  });
  return {
    stream,
    push(bytes) {
      // A stream that is over would keep what is pushed into it.
      if (!stream.destroyed) isBehind = !stream.push(bytes);
    },
    isBehind: () => isBehind && !stream.destroyed,
    finish(tail) {
      stream.push(tail);
      stream.push(null);
      isBehind = true;
      stream.once('end', catchUp);
    },
    drop: () => stream.destroy(),
  };
}
