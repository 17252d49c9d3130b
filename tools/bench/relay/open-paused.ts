import { once } from 'node:events';
import { openCall, type OpenCall } from './open-call.ts';
import type { Call } from './relay.ts';

/** Makes a call, waits for the first bytes, and reads no further. */
export async function openPaused(call: Call): Promise<OpenCall> {
  const opened = await openCall(call);
  await once(opened.answer, 'data');
  opened.answer.pause();
  return opened;
}
