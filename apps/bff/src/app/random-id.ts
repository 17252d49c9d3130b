import { randomFillSync } from 'node:crypto';

const BYTES = 16;

/** Asking the kernel costs several microseconds, however few bytes are asked for. */
const drawn = Buffer.alloc(256 * BYTES);
let at = drawn.length;

/** 128 random bits as 32 hexadecimal digits. Bits are drawn ahead, used once, and forgotten when they are used. */
export function randomId(): string {
  if (at === drawn.length) {
    randomFillSync(drawn);
    at = 0;
  }
  const own = drawn.subarray(at, at + BYTES);
  at += BYTES;
  const id = own.toString('hex');
  own.fill(0);
  return id;
}
