import type { Context } from 'hono';
import type { GatewayDeps, GatewayEnv } from '#gateway-deps.ts';
import { streamBody } from '#http/stream-body.ts';
import type { ChatAnswer } from './chat-answer.ts';
import type { ChatRequest } from './chat-request.ts';
import { choiceRounds } from './choice-rounds.ts';
import { playRounds } from './play-rounds.ts';
import { writeChunks } from './write-chunks.ts';
import { writeCompletion } from './write-completion.ts';

type Sending = { answer: ChatAnswer; request: ChatRequest; tokenDelay: number; deps: GatewayDeps };

/** Sends an answer as a stream or whole; either way it takes the time that its tokens take. */
export async function sendAnswer(
  c: Context<GatewayEnv>,
  { answer, request, tokenDelay, deps }: Sending,
): Promise<Response> {
  const { signal } = c.req.raw;
  const { pace, log } = deps;
  const rounds = choiceRounds(answer.choices);
  if (request.stream === true) {
    c.header('Content-Type', 'text/event-stream');
    c.header('Cache-Control', 'no-cache');
    c.header('X-Accel-Buffering', 'no');
    const played = playRounds({ rounds, tokenDelay, pace, signal });
    const includeUsage = request.stream_options?.include_usage === true;
    return c.body(streamBody(c, { chunks: writeChunks({ answer, rounds: played, includeUsage }), log }));
  }
  await pace(tokenDelay * rounds.length, signal);
  const completion = writeCompletion(answer);
  if (answer.choices.every(({ finishReason }) => finishReason !== null)) return c.json(completion);
  c.header('Content-Type', 'application/json');
  const chunks = halfOf(JSON.stringify(completion), () => pace(tokenDelay, signal));
  return c.body(streamBody(c, { chunks, log }));
}

// The wait lets the first half leave the machine before the connection breaks.
async function* halfOf(text: string, wait: () => Promise<void>): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text.slice(0, text.length / 2));
  await wait();
  throw new Error('the connection is dropped on purpose');
}
