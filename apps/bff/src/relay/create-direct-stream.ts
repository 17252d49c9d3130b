import type { ServerResponse } from 'node:http';
import type { ByteStream, ByteStreamOptions } from './create-byte-stream.ts';

/**
 * A body whose bytes go to Node's own response by themselves; the stream that the server adapter reads only begins and ends it. It costs
 * less than a stream that carries them, and it is known when a piece has been written: `onWritten` is told, once nothing needs its memory.
 */
export function createDirectStream(
  outgoing: ServerResponse,
  { fullBytes, onRoom, onCancel, onWritten }: ByteStreamOptions,
): ByteStream {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  /** What came before the head had left. */
  let early: Uint8Array[] | undefined = [];
  let isClosed = false;
  let pending = 0;
  const write = (bytes: Uint8Array): void => {
    outgoing.write(bytes, (error) => {
      pending -= bytes.length;
      if (!error) onWritten?.(bytes);
      if (pending < fullBytes) onRoom();
    });
  };
  const begin = (): void => {
    if (early === undefined) return;
    // The adapter reads when it has sent the head; a write before that would send another.
    if (!outgoing.headersSent) throw new Error('The body is read before the head of the response has left.');
    for (const bytes of early) write(bytes);
    early = undefined;
    if (isClosed) end();
  };
  const end = (): void => {
    // The adapter ends the response in a later turn, which uncorks it: its last bytes leave with its end, with one write.
    outgoing.socket?.cork();
    controller?.close();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(given) {
        controller = given;
      },
      pull: begin,
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    room: () => fullBytes - pending,
    enqueue(bytes) {
      pending += bytes.length;
      if (early === undefined) write(bytes);
      else early.push(bytes);
    },
    close() {
      isClosed = true;
      if (early === undefined) end();
    },
  };
}
