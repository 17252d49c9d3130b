import type { ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Script } from '#world/start-scripted-gateway.ts';

/** What a story puts between the parts of a question of which one lane repeats the first, another the second. */
export const PART_MARK = '\n=====\n';

const chatBody = v.object({
  model: v.string(),
  n: v.optional(v.number(), 1),
  messages: v.array(v.object({ role: v.string(), content: v.unknown() })),
});

/** How often each question has been asked, so that every answer to it is another one. */
const asked = new Map<string, number>();

/** Models that answer so that a story can tell from the text what was asked, and how often; by model id. */
export const CONVERSATION_SCRIPTS: Record<string, Script> = {
  'script-counts': (response, { body }) => {
    const question = lastQuestion(body);
    const count = (asked.get(question) ?? 0) + 1;
    asked.set(question, count);
    answer(response, body, [`Reply ${count} to “${question}”`]);
  },
  'script-repeats': (response, { body }) => answer(response, body, [lastQuestion(body)]),
  'script-repeats-first': (response, { body }) => answer(response, body, [partOf(body, 0)]),
  'script-repeats-second': (response, { body }) => answer(response, body, [partOf(body, 1)]),
  'script-limit-then-rest': (response, { body }) => {
    const isContinuation = readBody(body).messages.at(-2)?.role === 'assistant';
    if (isContinuation) answer(response, body, [' and ends in the second.']);
    else answer(response, body, ['A sentence begins in the first answer'], 'length');
  },
  'script-three-choices': (response, { body }) =>
    answer(
      response,
      body,
      ['Forty-two,  of course.', 'Nobody knows.', 'forty-two, OF course.\n'].slice(0, readBody(body).n),
    ),
};

/** Streams one answer for each text, their pieces interleaved as gateways send several choices. */
function answer(response: ServerResponse, body: string, texts: readonly string[], finishReason = 'stop'): void {
  const { model } = readBody(body);
  const send = (index: number, delta: object, finish: string | null = null): void => {
    const choices = [{ index, delta, finish_reason: finish }];
    response.write(`data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', model, choices })}\n\n`);
  };
  const pieces = texts.map((text) => text.match(/[\s\S]{1,12}/gu) ?? []);
  const rounds = Math.max(...pieces.map(({ length }) => length));
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, own] of pieces.entries()) {
      const content = own[round];
      if (content !== undefined) send(index, { content });
    }
  }
  for (const index of texts.keys()) send(index, {}, finishReason);
  response.end('data: [DONE]\n\n');
}

function lastQuestion(body: string): string {
  const content = readBody(body).messages.findLast(({ role }) => role === 'user')?.content;
  return typeof content === 'string' ? content : '';
}

function partOf(body: string, part: number): string {
  return lastQuestion(body).split(PART_MARK)[part] ?? '';
}

/** The gateway keeps bodies as bytes; the text in them is UTF-8. */
function readBody(body: string): v.InferOutput<typeof chatBody> {
  return v.parse(chatBody, JSON.parse(Buffer.from(body, 'latin1').toString()));
}
