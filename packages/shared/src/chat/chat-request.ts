import * as v from 'valibot';
import { CHAT_LIMITS } from '#limits/limits.ts';
import { laneId } from '#wire/lane-id.ts';
import { startMode } from './start-mode.ts';

/** One chat message as the chat completions API takes it; content is a string or a list of parts. */
export const chatMessage = v.looseObject({
  role: v.picklist(['system', 'developer', 'user', 'assistant', 'tool']),
  content: v.optional(v.nullable(v.union([v.string(), v.array(v.looseObject({ type: v.string() }))]))),
});

/**
 * The body of one chat completions request. Only what routing needs is checked; every other parameter passes to the gateway
 * as it is, because a parameter that is unset must not be sent and one that is unknown to us may be known there.
 */
export const chatCompletionsRequest = v.looseObject({
  model: v.pipe(v.string(), v.minLength(1), v.maxLength(256)),
  messages: v.pipe(v.array(chatMessage), v.minLength(1), v.maxLength(CHAT_LIMITS.messages)),
  stream: v.optional(v.boolean()),
});

/** One candidate of a send: its lane id, the gateway's id in the configuration, and the request. */
export const chatLane = v.strictObject({
  id: laneId,
  gateway: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  request: chatCompletionsRequest,
});

/** The body of `POST /api/chat`: 1 to 8 lanes with distinct ids, which start together unless `start` says otherwise. */
export const chatRequest = v.strictObject({
  lanes: v.pipe(
    v.array(chatLane),
    v.minLength(1),
    v.maxLength(CHAT_LIMITS.lanes),
    v.check((lanes) => new Set(lanes.map((lane) => lane.id)).size === lanes.length, 'lane ids must be distinct'),
  ),
  start: v.exactOptional(startMode),
});

/** The body of `POST /api/chat/{stream id}/stop`. */
export const stopRequest = v.strictObject({
  lanes: v.pipe(v.array(laneId), v.minLength(1), v.maxLength(CHAT_LIMITS.lanes)),
});

/** A chat message, parsed. */
export type ChatMessage = v.InferOutput<typeof chatMessage>;
/** A chat completions request body, parsed. */
export type ChatCompletionsRequest = v.InferOutput<typeof chatCompletionsRequest>;
/** The body of `POST /api/chat`, parsed. */
export type ChatRequest = v.InferOutput<typeof chatRequest>;
