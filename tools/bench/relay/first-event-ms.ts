import { Agent } from 'node:http';
import { median } from '../median.ts';
import { readCall } from './read-call.ts';
import type { Relay } from './relay.ts';
import { writeScript } from './script.ts';

/** Milliseconds from the request to the first event, as the median of so many requests one after the other on one connection. */
export async function firstEventMs(relay: Relay, requests: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (let count = 0; count < requests; count += 1) {
    const from = performance.now();
    let at = Number.NaN;
    for (const call of relay.chat([writeScript({ events: 1 })])) {
      await readCall(call, {
        agent,
        onEvent: () => {
          at = performance.now();
        },
      });
    }
    times.push(at - from);
  }
  agent.destroy();
  return median(times);
}
