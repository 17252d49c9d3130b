import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FaultAnswer } from '@lineup/shared/faults/chat-fault.ts';
import { CHAT_FAULTS } from '@lineup/shared/faults/chat-faults.ts';
import type { Script } from '#world/start-scripted-gateway.ts';

/** Rows of the fault table, one of each kind, by the model id that injects it. */
export const FAULT_ROWS = {
  'fault-f1': row('F1', 'characters of one to four bytes'),
  'fault-f9': row('F9', '[DONE] alone'),
  'fault-f10': row('F10', 'a clean end'),
  'fault-f12': row('F12', 'a reset after text'),
  'fault-f15': row('F15', 'after text, then [DONE]'),
  'fault-f17': row('F17', 'three comments, then bare JSON, with the request id in the head'),
  'fault-f19': row('F19', 'a page under 502'),
  'fault-f20': row('F20', '429 with an empty body and the seconds to wait'),
  'fault-f21': row('F21', 'only [DONE]'),
  'fault-f22': row('F22', 'a whole answer, labelled as a stream'),
  'fault-f25': row('F25', 'a stream in gzip'),
  'fault-f30': row('F30', 'garbage'),
  'fault-f33': row('F33', 'and nothing else'),
  'fault-f46': row('F46', 'content of 100,000 levels'),
} as const;

const NEIGHBOUR = 'The neighbour’s answer, whole.';
const chunk = (delta: object, reason: string | null = null): string =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`;

/** Gateways that inject one fault each, and a neighbour without any. */
export const FAULT_SCRIPTS: Record<string, Script> = {
  ...Object.fromEntries(Object.entries(FAULT_ROWS).map(([model, { answer }]) => [model, send(answer)])),
  'fault-neighbour': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`${chunk({ content: NEIGHBOUR })}${chunk({}, 'stop')}data: [DONE]\n\n`);
  },
  'fault-goes-on': (response) => goOn(response, 60),
  'fault-writes-on': (response) => goOn(response, Number.POSITIVE_INFINITY),
};

function row(id: string, name: string) {
  const found = CHAT_FAULTS.find((fault) => fault.id === id && fault.name === name);
  if (found === undefined) throw new Error(`The fault table has no row ${id}: ${name}.`);
  return found;
}

function send({ status = 200, headers = {}, body, coding, breaks }: FaultAnswer): Script {
  const bytes = coding === 'gzip' ? gzipSync(body) : Buffer.from(body);
  return (response) => {
    response.writeHead(status, { ...headers, ...(coding !== undefined && { 'content-encoding': coding }) });
    if (breaks === undefined) response.end(bytes);
    else response.write(bytes, () => response.destroy());
  };
}

/** Writes so many words, or until nobody listens: a story may break the network when it likes. */
function goOn(response: ServerResponse, words: number): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let count = 0;
  const timer = setInterval(() => {
    count += 1;
    if (count < words) return response.write(chunk({ content: `word ${count} ` }));
    clearInterval(timer);
    return response.end(`${chunk({ content: 'the last word' }, 'stop')}data: [DONE]\n\n`);
  }, 100);
  response.on('close', () => clearInterval(timer));
}
