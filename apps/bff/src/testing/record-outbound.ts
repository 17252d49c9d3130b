import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import * as v from 'valibot';

/** One request that left this process through undici, whichever part of the product sent it. */
export type OutboundRecord = { method: string; address: string; headers: Record<string, string> };

/** What is outbound from here on; `stop` ends the recording. */
export type OutboundRecorder = { seen: OutboundRecord[]; stop: () => void };

const CHANNEL = 'undici:request:create';

const message = v.object({
  request: v.object({ method: v.string(), origin: v.string(), path: v.string(), headers: v.array(v.string()) }),
});

/** Records below the door and beside it: undici itself tells of every request that it makes. */
export function recordOutbound(): OutboundRecorder {
  const seen: OutboundRecord[] = [];
  const listen = (data: unknown): void => {
    const { method, origin, path, headers } = v.parse(message, data).request;
    seen.push({ method, address: origin + path, headers: pairUp(headers) });
  };
  subscribe(CHANNEL, listen);
  return { seen, stop: () => void unsubscribe(CHANNEL, listen) };
}

function pairUp(list: readonly string[]): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let at = 0; at < list.length; at += 2) pairs[list[at] ?? ''] = list[at + 1] ?? '';
  return pairs;
}
