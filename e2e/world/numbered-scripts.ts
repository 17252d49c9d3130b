import type { ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Script } from '#world/start-scripted-gateway.ts';

/** Milliseconds between two words. */
const PACE_MS = 25;
const WORDS = 600;
/** How a question begins that is no request to go on. */
const COUNT = 'Count';

const chatBody = v.object({ messages: v.array(v.object({ content: v.string() })) });

/** Models whose words are numbered and say when they were sent, so that a story can tell what was lost; by model id. */
export const NUMBERED_SCRIPTS: Record<string, Script> = {
  'script-numbered': (response, { body }) => {
    const { messages } = v.parse(chatBody, JSON.parse(body));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (messages.at(-1)?.content.startsWith(COUNT) !== true) return end(response, 'and the rest.');
    count(response);
  },
  /** Short enough to be waited for, long enough for another tab to come along. */
  'script-counts-to-forty': (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    count(response, { words: 40, pace: 100 });
  },
};

function count(response: ServerResponse, { words, pace } = { words: WORDS, pace: PACE_MS }): void {
  let number = 0;
  const timer = setInterval(() => {
    number += 1;
    response.write(chunk({ content: `${number}@${Date.now()} ` }));
    if (number === words) end(response, 'done');
  }, pace);
  response.once('close', () => clearInterval(timer));
}

function end(response: ServerResponse, last: string): void {
  response.write(chunk({ content: last }));
  response.write(chunk({}, 'stop'));
  response.end('data: [DONE]\n\n');
}

function chunk(delta: object, finishReason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model: 'numbered', choices })}\n\n`;
}
