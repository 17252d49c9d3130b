import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { microsNow } from '../micros-now.ts';
import type { Script } from '../script.ts';

/** Events in one write, as a fast gateway's socket delivers them. */
const EVENTS_PER_WRITE = 32;

type Stream = { response: ServerResponse; left: number; number: number; sum: ReturnType<typeof createHash> };

/**
 * Streams events of about 200 bytes. Each says its number and when it was sent; the last but `[DONE]` says the hash of the payloads of all
 * before it, so that a client can tell that nothing is lost, changed or out of order.
 */
export function answerChat(response: ServerResponse, { events = Infinity, everyMs, headMs, firstMs }: Script): void {
  const stream: Stream = { response, left: events, number: 0, sum: createHash('sha1') };
  const writeAll = (): void => (everyMs === undefined ? writeFlatOut(stream) : writePaced(stream, everyMs));
  const begin = (): void => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    if (firstMs === undefined) return writeAll();
    response.flushHeaders();
    later(stream, firstMs, writeAll);
  };
  if (headMs === undefined) begin();
  else later(stream, headMs, begin);
}

function later({ response }: Stream, ms: number, work: () => void): void {
  const timer = setTimeout(work, ms);
  response.once('close', () => clearTimeout(timer));
}

/**
 * Straight to the socket, because Node would make one HTTP chunk of all events that leave together: gateways flush each by itself, and what
 * reads them is called once for every chunk.
 */
function writeFlatOut(stream: Stream): void {
  const { response } = stream;
  response.flushHeaders();
  while (stream.left > 0) {
    const { socket } = response;
    if (socket === null || response.destroyed) return;
    const events = makeEvents(stream, Math.min(EVENTS_PER_WRITE, stream.left));
    if (!socket.write(events.map((event) => `${Buffer.byteLength(event).toString(16)}\r\n${event}\r\n`).join(''))) {
      socket.once('drain', () => writeFlatOut(stream));
      return;
    }
  }
  end(stream);
}

/** The first at a random moment of the first interval, so that many streams do not beat together. */
function writePaced(stream: Stream, everyMs: number): void {
  later(stream, Math.random() * everyMs, () => {
    const timer = setInterval(() => {
      stream.response.write(makeEvents(stream, 1).join(''));
      if (stream.left > 0) return;
      clearInterval(timer);
      end(stream);
    }, everyMs);
    stream.response.once('close', () => clearInterval(timer));
  });
}

function makeEvents(stream: Stream, count: number): string[] {
  const sentAt = microsNow();
  const payloads = Array.from({ length: count }, (_, index) => {
    const number = stream.number + index;
    return `{"id":"chatcmpl-bench","object":"chat.completion.chunk","created":1,"model":"bench","choices":[{"index":0,"delta":{"content":"tokens, 文字 "},"finish_reason":null}],"number":${number},"sentAt":${sentAt}}`;
  });
  stream.number += count;
  stream.left -= count;
  stream.sum.update(payloads.join(''));
  return payloads.map((payload) => `data: ${payload}\n\n`);
}

function end({ response, sum }: Stream): void {
  response.end(`data: {"sum":"${sum.digest('hex')}"}\n\ndata: [DONE]\n\n`);
}
