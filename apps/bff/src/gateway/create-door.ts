import type { Logger } from 'pino';
import { Agent, type Dispatcher } from 'undici';

/** What every outbound request shares. */
export type Door = { dispatcher: Dispatcher; userAgent: string; idleLimitMs: number; log: Logger };

const CONNECT_LIMIT_MS = 10_000;

export function createDoor({ version, idleLimitMs, log }: { version: string; idleLimitMs: number; log: Logger }): Door {
  const dispatcher = new Agent({
    // No cap: a lane that waits for a neighbour's connection would have its clock running before it starts.
    connections: null,
    connect: { timeout: CONNECT_LIMIT_MS },
    // One protocol towards gateways: pausing, aborting and early answers are tested on HTTP/1.1.
    allowH2: false,
  });
  return { dispatcher, userAgent: `lineup/${version}`, idleLimitMs, log };
}
