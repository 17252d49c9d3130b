import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { Script } from '#world/start-scripted-gateway.ts';

/** How long a measured answer stays open, so that one that was sent beside it is met there. */
const OPEN_MS = 300;
const PIECE_MS = 15;
const WORD_MS = 200;

/** Models that say words of their own, in the order of their lanes: no other model says them, and no page does. */
export const OWN_VOICES = ['Amber', 'Birch', 'Cobalt', 'Damask', 'Ember', 'Fennel', 'Garnet', 'Heather'].map(
  (word, index) => ({ model: `script-own-${index + 1}`, word }),
);

/** The one that answers under another name, and the one that fails when its question says so. */
export const RENAMED = { model: 'script-own-3', returned: 'script-own-3-stand-in' };
export const FAILING = {
  model: 'script-own-5',
  mark: 'one of you will fail',
  torn: 'Ember began',
  error: 'The channel behind this model broke down',
};

const chatBody = v.object({ messages: v.array(v.object({ role: v.string(), content: v.string() })) });

/** What several lanes do at once and one after another, by model id. */
export const MANY_LANE_SCRIPTS: Record<string, Script> = {
  ...Object.fromEntries(OWN_VOICES.map((voice) => [voice.model, ownVoice(voice)])),
  ...family('script-row', { size: 3, script: openAtOnce({ endsWith: 1 }) }),
  ...family('script-pair', { size: 4, script: openAtOnce({ endsWith: 2 }) }),
  ...family('script-stays', { size: 3, script: stay }),
  'script-stops': stay,
  'script-writes-on': writeOn,
  'script-retry-well': (response) => void speak(response, { text: 'Well the first time.' }),
  'script-retry-second': everySecondTime('Well the second time.'),
  'script-retry-cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ delta: { content: 'Half of a' } }));
    response.end('data: [DONE]\n\n');
  },
};

/** Its words, the number of this request in its story, and how many answers it was sent: `Amber 3, after 2 answers.` */
function ownVoice({ model, word }: (typeof OWN_VOICES)[number]): Script {
  const requests = new Map<string, number>();
  return (response, { body }) => {
    const { messages } = v.parse(chatBody, JSON.parse(body));
    const storyWord = /\bw[0-9a-f]{10}\b/.exec(body)?.[0] ?? '';
    const count = (requests.get(storyWord) ?? 0) + 1;
    requests.set(storyWord, count);
    const requestId = `${model}-request-${count}`;
    if (model === FAILING.model && messages.at(-1)?.content.includes(FAILING.mark) === true) {
      return failAfter(response, requestId);
    }
    const answers = messages.filter(({ role }) => role === 'assistant').length;
    const returned = model === RENAMED.model ? RENAMED.returned : model;
    void speak(response, { text: `${word} ${count}, after ${answers} answers.`, model: returned, requestId });
  };
}

/** Writes a word at a time until nobody listens any more, however slow the machine is. */
function writeOn(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const timer = setInterval(() => response.write(chunk({ delta: { content: 'On and on. ' } })), WORD_MS);
  response.on('close', () => clearInterval(timer));
}

function failAfter(response: ServerResponse, requestId: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-oneapi-request-id': requestId });
  response.write(chunk({ model: FAILING.model, delta: { content: FAILING.torn } }));
  response.end(`data: ${JSON.stringify({ error: { message: FAILING.error, type: 'upstream_error' } })}\n\n`);
}

/** Says how many answers of its family the gateway has open, and ends when that many have come since the last that ended. */
function openAtOnce({ endsWith }: { endsWith: number }): Script {
  let open = 0;
  let waiting: Array<() => Promise<void>> = [];
  return (response) => {
    open += 1;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(chunk({ delta: { content: `Open at once: ${open}.` } }));
    waiting.push(async () => {
      await pause(OPEN_MS);
      open -= 1;
      finish(response);
    });
    if (waiting.length < endsWith) return;
    for (const end of waiting) void end();
    waiting = [];
  };
}

function stay(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(chunk({ delta: { content: 'Here, and staying' } }));
}

function everySecondTime(text: string): Script {
  let requests = 0;
  return (response) => {
    requests += 1;
    if (requests % 2 === 0) return void speak(response, { text });
    response.writeHead(503, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'no channel at the first time', type: 'new_api_error' } }));
  };
}

function family(name: string, { size, script }: { size: number; script: Script }): Record<string, Script> {
  return Object.fromEntries(Array.from({ length: size }, (_, index) => [`${name}-${index + 1}`, script]));
}

type Speech = { text: string; model?: string; requestId?: string };

/** Streams a text in pieces. */
async function speak(response: ServerResponse, { text, model, requestId = 'script' }: Speech): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-oneapi-request-id': requestId });
  for (const content of text.match(/.{1,8}/gu) ?? []) {
    response.write(chunk({ ...(model !== undefined && { model }), delta: { content } }));
    await pause(PIECE_MS);
  }
  finish(response);
}

function finish(response: ServerResponse): void {
  response.end(`${chunk({ delta: {}, finish: 'stop' })}data: [DONE]\n\n`);
}

function chunk({
  model,
  delta,
  finish: reason = null,
}: {
  model?: string;
  delta: object;
  finish?: string | null;
}): string {
  const choices = [{ index: 0, delta, finish_reason: reason }];
  return `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model, choices })}\n\n`;
}
