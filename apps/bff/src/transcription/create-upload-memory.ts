/** The memory in which the pieces of an upload have come, given back as soon as nobody needs it. */
export type UploadMemory = {
  /** A piece has come from the client, in memory that only this upload uses. */
  arrived: (piece: Buffer) => void;
  /** Bytes of the file have been found; they come in the order in which their pieces did. */
  found: (bytes: Buffer) => void;
  /** Gives the bytes for one more gateway. */
  lend: (bytes: Buffer) => Buffer;
  /** They have left for one of the gateways that they were lent to. */
  written: (bytes: Uint8Array) => void;
};

/**
 * The collector alone would let 64 MB of pieces gather: it hardly notices an upload, which makes no other garbage. A piece is given back when
 * all to whom its bytes were lent have written them and bytes of a later one have been found, so that the parser is done with it too. What was
 * lent to a lane that has ended is never told written, and left to the collector: its socket may still hold it.
 */
export function createUploadMemory(): UploadMemory {
  /** How many bytes of each piece are lent. */
  const lent = new WeakMap<ArrayBufferLike, number>();
  let latest: ArrayBufferLike | undefined;
  const add = (memory: ArrayBufferLike, bytes: number): void => {
    const sum = lent.get(memory);
    if (sum !== undefined) lent.set(memory, sum + bytes);
  };
  const giveBack = (memory: ArrayBufferLike | undefined): void => {
    if (!(memory instanceof ArrayBuffer) || memory === latest || lent.get(memory) !== 0) return;
    lent.delete(memory);
    memory.transfer(0);
  };
  return {
    arrived({ buffer, length }) {
      // What fills its memory does not share it with anybody, as what comes from Node's pool of small buffers does.
      if (length === buffer.byteLength) lent.set(buffer, 0);
    },
    found({ buffer }) {
      if (buffer === latest) return;
      const before = latest;
      latest = buffer;
      giveBack(before);
    },
    lend(bytes) {
      add(bytes.buffer, bytes.length);
      return bytes;
    },
    written({ buffer, length }) {
      add(buffer, -length);
      giveBack(buffer);
    },
  };
}
