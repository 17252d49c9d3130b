import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { HOSTILE_ANSWERS, type HostileName } from './hostile-answers.ts';
import { makeAnswer } from './make-answer.ts';
import { makeTranscript } from './make-transcript.ts';

/** What one question asks for: so many characters at once, then so many more at a rate (tokens a second), when the gateway is told to go on. */
export type AnswerOrder = { depth: number; length: number; rate: number } | { hostile: HostileName };

/** A gateway in this process, so that its times need no way to get here. */
export type AnswerGateway = {
  address: string;
  /** Settles when so many answers wait behind their depth. */
  areWaiting: (count: number) => Promise<void>;
  /** Lets the answers that wait behind their depth go on. */
  goOn: () => void;
  /** When the last byte of an answer was written, in milliseconds of the machine's clock, which the page reads too. */
  lastByteAt: () => number;
  stop: () => Promise<void>;
};

const asked = v.object({ messages: v.array(v.object({ content: v.string() })) });
const ordered = v.union([
  v.strictObject({ depth: v.number(), length: v.number(), rate: v.number() }),
  v.strictObject({ hostile: v.picklist(Object.keys(HOSTILE_ANSWERS) as HostileName[]) }),
]);

const MODELS = ['gpt-bench', 'whisper-bench'];
/** Characters of a token, on average. */
const TOKEN_LENGTH = 4;
const TICK_MS = 10;
/** What of an answer comes at once, comes in pieces of so many characters. */
const PIECE = 2_000;

/**
 * Starts a gateway whose questions say, as JSON, what is to be answered; other questions get a short answer. Every answer differs. Every
 * recording gets the same transcript.
 */
export async function startAnswerGateway(): Promise<AnswerGateway> {
  let waiting: (() => void)[] = [];
  let tellWaiting = (): void => undefined;
  let lastByteAt = Number.NaN;
  let seed = 0;
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/audio/transcriptions') === true) {
      return void request.resume().once('end', () => writeJson(response, makeTranscript()));
    }
    if (request.method === 'POST') return void answer(request, response);
    return writeJson(response, { object: 'list', data: MODELS.map((id) => ({ id, object: 'model' })) });
  });
  const end = (response: ServerResponse): void => {
    response.end(`${writeEvent({}, 'stop')}data: [DONE]\n\n`);
    lastByteAt = Date.now();
  };
  const answer = async (request: AsyncIterable<Uint8Array>, response: ServerResponse): Promise<void> => {
    const question = v.parse(asked, JSON.parse(await text(request))).messages.at(-1)?.content ?? '';
    const order = question.startsWith('{') ? v.parse(ordered, JSON.parse(question)) : undefined;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    seed += 1;
    if (order === undefined || 'hostile' in order) {
      writeAtOnce(response, order === undefined ? 'A short answer.' : HOSTILE_ANSWERS[order.hostile]);
      return end(response);
    }
    const whole = makeAnswer(order.depth + order.length, seed);
    writeAtOnce(response, whole.slice(0, order.depth));
    const rest = whole.slice(order.depth, order.depth + order.length);
    waiting.push(() => trickle(response, { rest, rate: order.rate, onEnd: () => end(response) }));
    tellWaiting();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async areWaiting(count) {
      while (waiting.length < count) await new Promise<void>((resolve) => (tellWaiting = resolve));
    },
    goOn() {
      const started = waiting;
      waiting = [];
      for (const start of started) start();
    },
    lastByteAt: () => lastByteAt,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function writeJson(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function writeEvent(delta: object, finishReason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return `data: ${JSON.stringify({ id: 'gpt-bench', object: 'chat.completion.chunk', created: 1, model: 'gpt-bench', choices })}\n\n`;
}

function writeAtOnce(response: ServerResponse, answer: string): void {
  for (let at = 0; at < answer.length; at += PIECE)
    response.write(writeEvent({ content: answer.slice(at, at + PIECE) }));
}

type Trickle = { rest: string; rate: number; onEnd: () => void };

/** Token by token, by the clock and not by the count of calls, so that the rate holds on a busy machine. */
function trickle(response: ServerResponse, { rest, rate, onEnd }: Trickle): void {
  const startedAt = performance.now();
  let sent = 0;
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * rate) * TOKEN_LENGTH;
    let events = '';
    for (; sent < Math.min(due, rest.length); sent += TOKEN_LENGTH)
      events += writeEvent({ content: rest.slice(sent, sent + TOKEN_LENGTH) });
    if (events !== '') response.write(events);
    if (sent < rest.length) return;
    clearInterval(timer);
    onEnd();
  }, TICK_MS);
  response.once('close', () => clearInterval(timer));
}
