import { createChatInterpreter } from '@lineup/shared/chat/create-chat-interpreter.ts';
import type { ChatRunEvent } from '@lineup/shared/runs/chat-run-event.ts';
import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';
import { rawFrame } from './raw-frame.ts';
import { readDelta } from './read-delta.ts';
import { readRawUsage } from './read-raw-usage.ts';

/**
 * What a frame turned out to be. `start`, `head`, `body` and `end` are Lineup's own events around the gateway's; `chunk` is a readable
 * one that says nothing else (a role), `other` one that is no part of the answer (a keep-alive with a name, whatever follows `[DONE]`).
 */
export type FrameKind =
  | 'start'
  | 'head'
  | 'text'
  | 'reasoning'
  | 'tool_call'
  | 'finish'
  | 'usage'
  | 'chunk'
  | 'malformed'
  | 'problem'
  | 'done'
  | 'body'
  | 'end'
  | 'other';

/**
 * One event of a wire record for people. `number` counts the gateway's frames from 1 and is null for Lineup's own events. `t` is in
 * milliseconds since the run's start on the BFF's clock, `gap` since the event before. `payload` is what it brought, in one line and in
 * the gateway's words; `bytes` is how long the gateway's data is in UTF-8.
 */
export type FrameRow = {
  number: number | null;
  t: number;
  gap: number | null;
  kind: FrameKind;
  payload: string;
  bytes: number | null;
  event: LaneEvent;
};

/** A frame may say several things; the first of these that it says names it. */
const BY_WEIGHT = ['malformed', 'problem', 'text', 'reasoning', 'tool_call', 'finish', 'usage', 'chunk'] as const;

const encoder = new TextEncoder();

/** Describes every event of a lane's wire record; the interpreter itself tells what each one is. */
export function describeFrames(frames: readonly WireFrame[]): FrameRow[] {
  const interpreter = createChatInterpreter();
  let start = 0;
  let before: number | null = null;
  let number = 0;
  return frames.map(({ event }) => {
    const facts = interpreter.read(event);
    if (event.kind === 'start') start = event.t;
    const t: number = 'lane' in event ? round(event.t - start) : (before ?? 0);
    const gap = before === null ? null : round(t - before);
    before = t;
    if (isOwn(event)) return { number: null, t, gap, event, ...describeOwn(event) };
    number += 1;
    const raw = rawFrame(event);
    return { number, t, gap, event, ...describeFacts(raw, { event, facts }), bytes: encoder.encode(raw).length };
  });
}

type OwnEvent = Exclude<LaneEvent, { kind: 'frame' | 'unreadable' }>;

function isOwn(event: LaneEvent): event is OwnEvent {
  return event.kind !== 'frame' && event.kind !== 'unreadable';
}

function describeOwn(event: OwnEvent): Pick<FrameRow, 'kind' | 'payload' | 'bytes'> {
  switch (event.kind) {
    case 'stream':
      return { kind: 'other', payload: event.id, bytes: null };
    case 'start':
      return { kind: 'start', payload: '', bytes: null };
    case 'open':
      return { kind: 'head', payload: `${event.status} · ${event.contentType ?? '–'}`, bytes: null };
    case 'body':
      return { kind: 'body', payload: event.text, bytes: encoder.encode(event.text).length };
    case 'end':
      return { kind: 'end', payload: event.cause, bytes: null };
  }
}

type Heard = { event: Exclude<LaneEvent, OwnEvent>; facts: readonly ChatRunEvent[] };

function describeFacts(raw: string, { event, facts }: Heard): Pick<FrameRow, 'kind' | 'payload'> {
  if (event.kind === 'frame' && event.data === '[DONE]') return { kind: 'done', payload: event.data };
  for (const kind of BY_WEIGHT) {
    const fact = facts.find(({ type }) => type === kind);
    if (fact !== undefined) return { kind, payload: payloadOf(fact, raw) ?? raw };
  }
  return { kind: 'other', payload: raw };
}

function payloadOf(fact: ChatRunEvent, raw: string): string | undefined {
  switch (fact.type) {
    case 'text':
    case 'reasoning':
      return JSON.stringify(fact.text);
    case 'tool_call':
      return `${fact.name} ${fact.arguments}`.trim();
    case 'finish':
      return JSON.stringify(fact.reason);
    case 'usage':
      return readRawUsage(raw);
    case 'chunk':
      return readDelta(raw);
    default:
      return undefined;
  }
}

/** The wire tells hundredths of a millisecond; a difference of binary fractions would make up more. */
function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
