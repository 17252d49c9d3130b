import { createProblem } from '#errors/create-problem.ts';
import { describeGatewayError, type GatewayAnswer } from '#errors/describe-gateway-error.ts';
import { readGatewayProblem } from '#errors/read-gateway-problem.ts';
import { parseJson } from '#json/parse-json.ts';
import type { ChatRunEvent } from '#runs/chat-run-event.ts';
import { createSseReader } from '#sse/create-sse-reader.ts';
import type { LaneEvent } from '#wire/lane-event.ts';
import { sniffBody } from '#wire/sniff-body.ts';
import { createFrameReader } from './create-frame-reader.ts';
import { readChunk } from './read-chunk.ts';

/** Turns the events of one lane, given in their order, into facts about its run. */
export type ChatInterpreter = { read(event: LaneEvent): ChatRunEvent[] };

type Body = Extract<LaneEvent, { kind: 'body' }>;

/**
 * An interpreter for one lane's chat answer, whatever shape the gateway gives it. It never throws: what cannot be read becomes
 * `malformed` and reading goes on. Nothing after `[DONE]` counts. What an error says becomes a problem, never text.
 */
export function createChatInterpreter(): ChatInterpreter {
  let head: Omit<GatewayAnswer, 'body'> = { status: 200, requestId: null };
  let start = 0;
  let latest = 0;
  const frames = createFrameReader((body) => describeGatewayError({ ...head, body }));

  function readBody({ t, text, truncated }: Body): ChatRunEvent[] {
    const body = withoutDone(text);
    const problem = readGatewayProblem({ ...head, body });
    if (problem !== undefined) return [{ type: 'problem', t, problem }];
    const kind = sniffBody(body);
    if (kind === 'empty') return [];
    if (kind === 'event_stream') return readEventStream(body).flatMap((event) => frames.read({ t, ...event }));
    const chunk = readChunk(parseJson(body));
    if (chunk !== undefined) return frames.readChunk(chunk, { t, raw: body });
    // Plain text under HTTP 200 is more often a proxy's complaint than an answer, so it does not become one.
    const code = createProblem(truncated ? 'answer_too_large' : 'gateway_unreadable');
    return [{ type: 'problem', t, problem: { ...describeGatewayError({ ...head, body }), ...code } }];
  }

  function read(event: LaneEvent): ChatRunEvent[] {
    if (event.kind === 'start') {
      start = event.t;
      return [{ type: 'start', t: start }];
    }
    return readTimed('t' in event ? { ...event, t: since(start, event.t) } : event);
  }

  function readTimed(event: Exclude<LaneEvent, { kind: 'start' }>): ChatRunEvent[] {
    if ('t' in event) latest = event.t;
    switch (event.kind) {
      case 'stream':
        return [];
      case 'open': {
        const { kind: _kind, lane: _lane, seq: _seq, ...told } = event;
        head = told;
        return [{ type: 'head', ...told }];
      }
      case 'frame':
        return frames.read(event);
      case 'body':
        return readBody(event);
      case 'end':
        return [...frames.end(event.t, event.cause === 'eof'), { type: 'end', t: event.t, cause: event.cause }];
      case 'unreadable':
        return [{ type: 'malformed', t: latest, raw: event.raw }];
    }
  }

  return { read };
}

/** The wire tells hundredths of a millisecond; a difference of binary fractions would make up more. */
function since(start: number, t: number): number {
  return Math.round((t - start) * 100) / 100;
}

function readEventStream(text: string) {
  const reader = createSseReader();
  return [...reader.push(new TextEncoder().encode(text)), ...reader.end()];
}

/** Some gateways end a whole JSON answer as if it were a stream. */
function withoutDone(text: string): string {
  const body = text.trimEnd();
  if (!body.endsWith('[DONE]')) return text;
  const answer = body.slice(0, -'[DONE]'.length).trimEnd();
  return answer.endsWith('data:') ? answer.slice(0, -'data:'.length) : answer;
}
