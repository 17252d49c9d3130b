import type { ServerResponse } from 'node:http';
import type { Script } from '#world/start-scripted-gateway.ts';

/** How long the late lane of a race keeps its first text back: many times what the other one needs on a busy machine. */
const LATE_MS = 2_000;

/** What lies between the pieces of an answer whose speed is measured. */
const SPREAD_MS = 300;

/** What `recipe-counted` says that it used, so that a story can work out the cost. */
export const COUNTED_USAGE = {
  prompt_tokens: 1_200,
  completion_tokens: 800,
  total_tokens: 2_000,
  completion_tokens_details: { reasoning_tokens: 300 },
};

/** Gateways that behave and one that refuses a parameter; by model id, one for each story, so that what was seen is that story's alone. */
export const RECIPE_SCRIPTS: Record<string, Script> = {
  'recipe-a': answers,
  'recipe-b': answers,
  'recipe-exact': answers,
  'recipe-program': answers,
  'recipe-uncounted': answers,
  'recipe-warned': answers,
  'recipe-late': (response) => {
    open(response);
    setTimeout(() => finish(response, 'Late'), LATE_MS);
  },
  'recipe-early': (response) => {
    open(response);
    response.write(chunk({ content: 'Early' }));
    // Ends after the late one: the first text ranks the lanes, not the end.
    setTimeout(() => finish(response, ', and long'), LATE_MS * 1.5);
  },
  'recipe-counted': (response) => {
    open(response);
    response.write(chunk({ reasoning_content: 'Let me count.' }));
    // A speed needs time between the first text and the last.
    setTimeout(() => response.write(chunk({ content: 'As far' })), SPREAD_MS);
    setTimeout(() => {
      response.write(chunk({ content: ' as the limit' }));
      response.write(chunk({}, 'length'));
      response.end(`data: ${JSON.stringify({ choices: [], usage: COUNTED_USAGE })}\n\ndata: [DONE]\n\n`);
    }, SPREAD_MS * 2);
  },
  'recipe-calls-a-tool': (response) => {
    open(response);
    const call = { index: 0, id: 'call_1', type: 'function', function: { name: 'get_weather', arguments: '{"city":' } };
    response.write(chunk({ tool_calls: [call] }));
    response.write(chunk({ tool_calls: [{ index: 0, function: { arguments: '"Paris"}' } }] }));
    response.end(`${chunk({}, 'tool_calls')}data: [DONE]\n\n`);
  },
  'recipe-refuses-seed': (response, { body }) => {
    if (!body.includes('"seed":')) return answers(response);
    response.writeHead(400, { 'content-type': 'application/json' });
    const message = "Unsupported parameter: 'seed' is not supported with this model.";
    response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', code: 'unsupported_parameter' } }));
  },
  'recipe-malformed': (response) => {
    open(response);
    response.write(': keep-alive\n\n');
    response.write(chunk({ content: 'Before' }));
    response.write('data: {"choices":[{"delta":{"content":"torn\n\n');
    finish(response, ' and after');
  },
};

function answers(response: ServerResponse): void {
  open(response);
  finish(response, 'Answered.');
}

function open(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req-recipe-1' });
}

function finish(response: ServerResponse, text: string): void {
  response.end(`${chunk({ content: text })}${chunk({}, 'stop')}data: [DONE]\n\n`);
}

function chunk(delta: object, finishReason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model: 'scripted-1', choices })}\n\n`;
}
