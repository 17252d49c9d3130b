import { openCall, type OpenCall } from './open-call.ts';
import type { Call } from './relay.ts';

const AT_ONCE = 50;

/** Opens many calls, a few at a time, and reads them without looking. */
export async function openMany(calls: readonly Call[]): Promise<OpenCall[]> {
  const opened: OpenCall[] = [];
  for (let from = 0; from < calls.length; from += AT_ONCE) {
    opened.push(...(await Promise.all(calls.slice(from, from + AT_ONCE).map((call) => openCall(call)))));
  }
  for (const { answer } of opened) answer.on('error', () => undefined).resume();
  return opened;
}
