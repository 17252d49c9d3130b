import * as v from 'valibot';

/** Why a lane's stream ended, as the BFF saw it. */
export const END_CAUSES = ['eof', 'reset', 'idle', 'aborted', 'too_large', 'unreachable', 'shutdown'] as const;

/** One of the causes with which the BFF ends a lane. */
export type EndCause = (typeof END_CAUSES)[number];

/** `event: stream`, once, on lane `-`: the id with which the caller can stop lanes. */
export const streamEvent = v.object({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)) });

/**
 * `event: start`, first of its lane: the lane's request goes out now, under this id in the BFF's log and in `x-request-id`. A lane that is
 * stopped while it waits for its turn has none.
 */
export const startEvent = v.object({ requestId: v.exactOptional(v.string()) });

/**
 * `event: open`: the gateway's response head. `contentType` and `requestId` are null when the gateway sent none, and
 * `retryAfterSeconds` is there when it asks to wait.
 */
export const openEvent = v.object({
  status: v.number(),
  contentType: v.nullable(v.string()),
  requestId: v.nullable(v.string()),
  retryAfterSeconds: v.exactOptional(v.number()),
});

/** `event: body`: what the gateway answered when it was not an event stream by its bytes; `truncated` when it was longer than the cap. */
export const bodyEvent = v.object({ text: v.string(), truncated: v.boolean() });

/** `event: end`, exactly one per lane, last: the cause and the counts of upstream events, body bytes and comments. */
export const endEvent = v.object({
  cause: v.picklist(END_CAUSES),
  events: v.number(),
  bytes: v.number(),
  comments: v.number(),
});
