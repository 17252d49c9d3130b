import { createChatInterpreter } from '#chat/create-chat-interpreter.ts';
import { readRetryAfter } from '#errors/read-retry-after.ts';
import type { ChatVerdict, FaultAnswer } from '#faults/chat-fault.ts';
import { readVerdict } from '#faults/read-verdict.ts';
import { createChatRun } from '#runs/create-chat-run.ts';
import { reduceChatRun } from '#runs/reduce-chat-run.ts';
import { createSseReader } from '#sse/create-sse-reader.ts';
import type { SseEvent } from '#sse/sse-event.ts';
import type { LaneEvent } from '#wire/lane-event.ts';
import { sniffBody } from '#wire/sniff-body.ts';

const CAUSES = { reset: 'reset', silence: 'idle' } as const;

/** The bytes of a fault's body, before any coding. */
export function bytesOf({ body, coding, missing = 0 }: FaultAnswer): Uint8Array {
  const bytes = new TextEncoder().encode(body);
  return coding === undefined ? bytes.subarray(0, bytes.length - missing) : bytes;
}

/** What a person is told of an answer that comes in these pieces: the reader of event streams, the interpreter and the reducer, and no server between. */
export function playFault(answer: FaultAnswer, pieces: readonly Uint8Array[]): ChatVerdict | null {
  const interpreter = createChatInterpreter();
  const run = toLaneEvents(answer, pieces).flatMap(interpreter.read).reduce(reduceChatRun, createChatRun());
  return readVerdict(run);
}

function toLaneEvents({ status = 200, headers = {}, breaks }: FaultAnswer, pieces: readonly Uint8Array[]): LaneEvent[] {
  const cause = breaks === undefined ? 'eof' : CAUSES[breaks];
  const text = decode(pieces);
  const isStream = sniffBody(text) === 'event_stream';
  const events = isStream ? readFrames(pieces, cause === 'eof') : [];
  const stamp = (seq: number) => ({ lane: 'a', seq, t: seq });
  const seconds = readRetryAfter(headers['retry-after'] ?? null, headers['date'] ?? null);
  const hasBody = !isStream && (cause === 'eof' || text !== '');
  return [
    {
      kind: 'open',
      ...stamp(0),
      status,
      contentType: headers['content-type'] ?? null,
      requestId: headers['x-oneapi-request-id'] ?? headers['x-request-id'] ?? null,
      ...(seconds !== undefined && { retryAfterSeconds: seconds }),
    },
    ...events.map(({ event, data = '', stray }, at): LaneEvent => ({
      kind: 'frame',
      ...stamp(at + 1),
      ...(event !== undefined && { event }),
      data,
      stray,
    })),
    ...(hasBody ? [{ kind: 'body' as const, ...stamp(1), text, truncated: false }] : []),
    { kind: 'end', ...stamp(events.length + 2), cause, events: events.length, bytes: 0, comments: 0 },
  ];
}

/** A torn last event counts only when the gateway ended in peace. */
function readFrames(pieces: readonly Uint8Array[], isWhole: boolean): SseEvent[] {
  const reader = createSseReader();
  const events = pieces.flatMap((piece) => reader.push(piece));
  return isWhole ? [...events, ...reader.end()] : events;
}

function decode(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
}
