import { createChatInterpreter } from '@lineup/shared/chat/create-chat-interpreter.ts';
import type { ChatRunEvent } from '@lineup/shared/runs/chat-run-event.ts';
import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';

/** What a frame turned out to be; `other` is one that said nothing new (a role, a heartbeat). */
export type FrameKind =
  | 'head'
  | 'text'
  | 'reasoning'
  | 'tool_call'
  | 'finish'
  | 'usage'
  | 'malformed'
  | 'problem'
  | 'done'
  | 'body'
  | 'end'
  | 'other';

/** One frame of a wire record for people: times and gap in milliseconds on the BFF's clock, `payload` what it brought in one line. */
export type FrameRow = { t: number; gap: number | null; kind: FrameKind; payload: string; raw: string };

/** A frame may say several things; the first of these that it says names it. */
const BY_WEIGHT = ['malformed', 'problem', 'text', 'reasoning', 'tool_call', 'finish', 'usage'] as const;

/** Describes every frame of a lane's wire record; the interpreter itself tells what each one is. */
export function describeFrames(frames: readonly WireFrame[]): FrameRow[] {
  const interpreter = createChatInterpreter();
  let before: number | null = null;
  return frames.map(({ event }) => {
    const facts = interpreter.read(event);
    const t = 'lane' in event ? event.t : (before ?? 0);
    const gap = before === null ? null : t - before;
    before = t;
    return { t, gap, ...describe(event, facts), raw: rawOf(event) };
  });
}

function describe(event: LaneEvent, facts: readonly ChatRunEvent[]): Pick<FrameRow, 'kind' | 'payload'> {
  switch (event.kind) {
    case 'stream':
      return { kind: 'other', payload: event.id };
    case 'open':
      return { kind: 'head', payload: `${event.status} · ${event.contentType ?? '–'}` };
    case 'body':
      return { kind: 'body', payload: event.text };
    case 'end':
      return {
        kind: 'end',
        payload: `${event.cause} · ${event.events} events · ${event.bytes} bytes · ${event.comments} comments`,
      };
    case 'unreadable':
      return { kind: 'malformed', payload: event.raw };
    case 'frame':
      return describeFacts(event, facts);
  }
}

function describeFacts(
  event: Extract<LaneEvent, { kind: 'frame' }>,
  facts: readonly ChatRunEvent[],
): Pick<FrameRow, 'kind' | 'payload'> {
  if (event.data === '[DONE]') return { kind: 'done', payload: event.data };
  for (const kind of BY_WEIGHT) {
    const fact = facts.find(({ type }) => type === kind);
    if (fact !== undefined) return { kind, payload: payloadOf(fact) ?? rawOf(event) };
  }
  return { kind: 'other', payload: rawOf(event) };
}

function payloadOf(fact: ChatRunEvent): string | undefined {
  switch (fact.type) {
    case 'text':
    case 'reasoning':
      return JSON.stringify(fact.text);
    case 'tool_call':
      return `${fact.name} ${fact.arguments}`.trim();
    case 'finish':
      return fact.reason;
    case 'usage':
      return JSON.stringify(fact.usage);
    default:
      return undefined;
  }
}

/** The frame as it came, without what the BFF put around it. */
function rawOf(event: LaneEvent): string {
  switch (event.kind) {
    case 'frame':
      return [...event.stray, ...(event.event === undefined ? [] : [`event: ${event.event}`]), event.data].join('\n');
    case 'body':
      return event.text;
    case 'unreadable':
      return event.raw;
    case 'open':
      return JSON.stringify(
        { status: event.status, contentType: event.contentType, requestId: event.requestId },
        null,
        2,
      );
    case 'end':
      return JSON.stringify(
        { cause: event.cause, events: event.events, bytes: event.bytes, comments: event.comments },
        null,
        2,
      );
    case 'stream':
      return event.id;
  }
}
