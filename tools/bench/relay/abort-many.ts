import { setTimeout } from 'node:timers/promises';
import { openCall } from './open-call.ts';
import type { Relay } from './relay.ts';
import { writeScript } from './script.ts';

const AT_ONCE = 100;
const LONGEST_MS = 50;

/** Opens so many streams, some of which have no head yet, and leaves each at a random moment. */
export async function abortMany(relay: Relay, count: number): Promise<void> {
  for (let done = 0; done < count; done += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => abortOne(relay, index)));
  }
}

async function abortOne(relay: Relay, index: number): Promise<void> {
  const script = writeScript(index % 2 === 0 ? { everyMs: 2 } : { headMs: LONGEST_MS / 2, everyMs: 2 });
  for (const call of relay.chat([script])) {
    const { answer, leave } = await openCall(call);
    answer.on('error', () => undefined).resume();
    await setTimeout(Math.random() * LONGEST_MS);
    leave();
  }
}
