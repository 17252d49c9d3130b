import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';
import * as v from 'valibot';
import { ClientAgent } from './client-agent.ts';

/** One request that left this process, whichever part of the product sent it. */
export type OutboundRecord = { method: string; address: string; headers: Record<string, string> };

/** What is outbound from here on; `stop` ends the recording. */
export type OutboundRecorder = { seen: OutboundRecord[]; stop: () => void };

const UNDICI = 'undici:request:create';
const NODE = 'http.client.request.created';

const undiciMessage = v.object({
  request: v.object({ method: v.string(), origin: v.string(), path: v.string(), headers: v.array(v.string()) }),
});

const nodeMessage = v.object({ request: v.instance(ClientRequest) });

/** Records below the door and beside it: undici and Node themselves tell of every request that they make. */
export function recordOutbound(): OutboundRecorder {
  const seen: OutboundRecord[] = [];
  const listenToUndici = (data: unknown): void => {
    const { method, origin, path, headers } = v.parse(undiciMessage, data).request;
    seen.push({ method, address: origin + path, headers: pairUp(headers) });
  };
  const listenToNode = (data: unknown): void => {
    const { request } = v.parse(nodeMessage, data);
    if ('agent' in request && request.agent instanceof ClientAgent) return;
    seen.push(recordOf(request));
  };
  subscribe(UNDICI, listenToUndici);
  subscribe(NODE, listenToNode);
  return {
    seen,
    stop() {
      unsubscribe(UNDICI, listenToUndici);
      unsubscribe(NODE, listenToNode);
    },
  };
}

/** As undici tells it: without the headers that it makes itself, unless they are others. */
function recordOf(request: ClientRequest): OutboundRecord {
  const { host, connection, ...others } = request.getHeaders();
  if (connection !== 'keep-alive') others['connection'] = connection;
  const headers = Object.entries(others).map(([name, value]) => [name, String(value)]);
  const address = `${request.protocol}//${String(host)}${request.path}`;
  return { method: request.method, address, headers: Object.fromEntries(headers) };
}

function pairUp(list: readonly string[]): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let at = 0; at < list.length; at += 2) pairs[list[at] ?? ''] = list[at + 1] ?? '';
  return pairs;
}
