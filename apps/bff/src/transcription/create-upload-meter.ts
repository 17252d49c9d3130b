/** Knows how much of an upload has come, and the bytes that tell its container. */
export type UploadMeter = {
  take: (bytes: Buffer) => void;
  received: () => { firstBytes: Buffer; bytes: number };
};

const KEPT_BYTES = 64;

/** The first piece that it is given must hold the telling bytes. */
export function createUploadMeter(): UploadMeter {
  let firstBytes: Buffer | undefined;
  let received = 0;
  return {
    take(bytes) {
      // A copy: the piece itself is far larger.
      firstBytes ??= Buffer.from(bytes.subarray(0, KEPT_BYTES));
      received += bytes.length;
    },
    received: () => ({ firstBytes: firstBytes ?? Buffer.alloc(0), bytes: received }),
  };
}
