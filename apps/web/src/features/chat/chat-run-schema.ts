import { problem } from '@lineup/shared/errors/problem.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { END_CAUSES } from '@lineup/shared/wire/own-events.ts';
import * as v from 'valibot';
import { packedArrivals } from './pack-arrivals.ts';

const count = v.exactOptional(v.number());
const likelihood = { token: v.string(), logprob: v.number() };

/** A chat run as it is saved. */
export const chatRunSchema = v.object({
  start: v.optional(v.nullable(v.number()), null),
  head: v.nullable(
    v.object({
      t: v.number(),
      status: v.number(),
      contentType: v.nullable(v.string()),
      requestId: v.nullable(v.string()),
      retryAfterSeconds: v.exactOptional(v.number()),
    }),
  ),
  model: v.nullable(v.string()),
  choices: v.array(
    v.object({
      index: v.number(),
      text: v.string(),
      reasoning: v.string(),
      toolCalls: v.array(v.object({ id: v.nullable(v.string()), name: v.string(), arguments: v.string() })),
      finishReason: v.nullable(v.string()),
      logprobs: v.optional(v.array(v.object({ ...likelihood, top: v.array(v.object(likelihood)) })), () => []),
    }),
  ),
  usage: v.nullable(
    v.object({
      promptTokens: count,
      completionTokens: count,
      totalTokens: count,
      reasoningTokens: count,
      cachedTokens: count,
    }),
  ),
  arrivals: packedArrivals,
  malformed: v.number(),
  problem: v.nullable(problem),
  end: v.nullable(
    v.object({
      state: v.picklist(['complete', 'stopped', 'cut_off', 'empty', 'error']),
      t: v.number(),
      cause: v.picklist([...END_CAUSES, 'lost']),
      problem: v.exactOptional(problem),
      isOwn: v.exactOptional(v.literal(true)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, ChatRun>;
