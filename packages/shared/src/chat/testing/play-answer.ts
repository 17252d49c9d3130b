import { createChatRun } from '#runs/create-chat-run.ts';
import { reduceChatRun } from '#runs/reduce-chat-run.ts';
import type { ChatRun } from '#runs/run.ts';
import { createSseReader } from '#sse/create-sse-reader.ts';
import type { EndCause } from '#wire/own-events.ts';
import type { LaneEvent } from '#wire/lane-event.ts';
import { createChatInterpreter } from '#chat/create-chat-interpreter.ts';

/** A gateway's answer: an event stream as its text, or a body of another kind. */
export type Answer = { status?: number; stream?: string; body?: string; truncated?: boolean; cause?: EndCause };

/** The lane events that the BFF makes of an answer, one every 10 ms. */
function toLaneEvents({ status = 200, stream = '', body, truncated = false, cause = 'eof' }: Answer): LaneEvent[] {
  const reader = createSseReader();
  const upstream = [...reader.push(new TextEncoder().encode(stream)), ...reader.end()];
  const events: LaneEvent[] = [];
  const stamp = () => ({ lane: 'a', seq: events.length, t: 10 * events.length });
  events.push({ kind: 'open', ...stamp(), status, contentType: null, requestId: null });
  for (const { event, data = '', stray } of upstream) {
    events.push({ kind: 'frame', ...stamp(), ...(event !== undefined && { event }), data, stray });
  }
  if (body !== undefined) events.push({ kind: 'body', ...stamp(), text: body, truncated });
  events.push({ kind: 'end', ...stamp(), cause, events: upstream.length, bytes: stream.length, comments: 0 });
  return events;
}

/** The run that an answer leads to. */
export function playAnswer(answer: Answer): ChatRun {
  const interpreter = createChatInterpreter();
  return toLaneEvents(answer)
    .flatMap((event) => interpreter.read(event))
    .reduce(reduceChatRun, createChatRun());
}

/** A stream of these payloads, each as one `data:` event; objects are written as JSON. */
export function streamOf(...payloads: readonly unknown[]): string {
  return payloads
    .map((payload) => `data: ${typeof payload === 'string' ? payload : JSON.stringify(payload)}\n\n`)
    .join('');
}

/** A chunk with one choice. */
export function chunkOf(delta: unknown, finishReason: string | null = null, index = 0): object {
  return {
    id: 'c',
    object: 'chat.completion.chunk',
    model: 'm',
    choices: [{ index, delta, finish_reason: finishReason }],
  };
}
