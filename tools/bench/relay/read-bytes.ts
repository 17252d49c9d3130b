import { openCall } from './open-call.ts';
import type { Call } from './relay.ts';

/** Makes a call, reads its answer to the end, and fails unless it had so many bytes. */
export async function readBytes(call: Call, bytes: number): Promise<void> {
  const { answer } = await openCall(call);
  let size = 0;
  for await (const piece of answer) size += (piece as Buffer).length;
  if (size !== bytes) throw new Error(`${call.url}: ${size} of ${bytes} bytes came.`);
}
