import type * as v from 'valibot';
import type { EndCause, openEvent } from '#wire/own-events.ts';

type Stamp = { lane: string; seq: number; t: number };

/**
 * One event of the many-lane stream, read: `frame` is an upstream event as it came (`event` is the upstream's own name,
 * `stray` holds lines that are no field of the event-stream format, such as a bare JSON error).
 */
export type LaneEvent =
  | { kind: 'stream'; id: string }
  | (Stamp & { kind: 'start'; requestId?: string })
  | (Stamp & { kind: 'open' } & v.InferOutput<typeof openEvent>)
  | (Stamp & { kind: 'frame'; event?: string; data: string; stray: string[] })
  | (Stamp & { kind: 'body'; text: string; truncated: boolean })
  | (Stamp & { kind: 'end'; cause: EndCause; events: number; bytes: number; comments: number })
  | { kind: 'unreadable'; raw: string };
