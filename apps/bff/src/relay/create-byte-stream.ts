/** The body of a response that is written as bytes come. */
export type ByteStream = {
  stream: ReadableStream<Uint8Array>;
  /** How many bytes fit in until it is full; not positive when it is. */
  room: () => number;
  enqueue: (bytes: Uint8Array) => void;
  close: () => void;
};

export type ByteStreamOptions = {
  fullBytes: number;
  /** The reader has taken something and there is room. May be called inside `enqueue`. */
  onRoom: () => void;
  /** The reader is gone; from here on neither `enqueue` nor `close` may be called. */
  onCancel: () => void;
  /** Bytes have been written, where that can be known; nothing needs their memory any more. */
  onWritten?: (bytes: Uint8Array) => void;
};

export function createByteStream({ fullBytes, onRoom, onCancel }: ByteStreamOptions): ByteStream {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      pull: onRoom,
      cancel: onCancel,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: fullBytes }),
  );
  return {
    stream,
    room: () => controller?.desiredSize ?? 0,
    enqueue: (bytes) => controller?.enqueue(bytes),
    close: () => controller?.close(),
  };
}
