import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { errorCode } from '@lineup/shared/errors/error-code.ts';
import * as v from 'valibot';

/** The columns of arrivals as they are saved: `kind` is the place in this list. */
const KINDS = ['text', 'reasoning', 'other'] as const;

const arrivals = v.pipe(
  v.object({ t: v.instance(Float64Array), kind: v.instance(Uint8Array), size: v.instance(Uint32Array) }),
  v.transform(({ t, kind, size }): ChatRun['arrivals'] =>
    Array.from(t, (time, index) => ({ t: time, kind: KINDS[kind[index] ?? 2] ?? 'other', size: size[index] ?? 0 })),
  ),
);

const count = v.exactOptional(v.number());
const problem = v.object({ code: errorCode, gatewayMessage: v.exactOptional(v.string()) });

/** A run as far as a report tells of it; what else a run is made of may change without it. */
const run = v.pipe(
  v.object({
    model: v.nullable(v.string()),
    choices: v.array(
      v.object({ index: v.number(), text: v.string(), reasoning: v.string(), finishReason: v.nullable(v.string()) }),
    ),
    usage: v.nullable(v.object({ promptTokens: count, completionTokens: count, reasoningTokens: count })),
    arrivals,
    problem: v.nullable(problem),
    end: v.nullable(
      v.object({
        state: v.picklist(['complete', 'stopped', 'cut_off', 'empty', 'error']),
        t: v.number(),
        cause: v.string(),
        problem: v.exactOptional(problem),
        isOwn: v.exactOptional(v.literal(true)),
      }),
    ),
  }),
  v.transform((read) => ({
    ...read,
    /** As the measuring takes it. */
    measured: {
      ...createChatRun(),
      usage: read.usage,
      arrivals: read.arrivals,
      choices: read.choices.map((choice) => ({ ...choice, toolCalls: [], logprobs: [] })),
    } satisfies ChatRun,
  })),
);

/** A lane's run, as a report reads it. */
export const chatReportRun = v.object({
  id: v.string(),
  seq: v.number(),
  turnId: v.string(),
  laneId: v.string(),
  letter: v.string(),
  gateway: v.string(),
  model: v.string(),
  parameters: v.optional(v.record(v.string(), v.unknown()), {}),
  prefix: v.optional(v.string(), ''),
  edit: v.optional(v.nullable(v.string()), null),
  choice: v.optional(v.number(), 0),
  run,
});

/** A lane's run, parsed. */
export type ChatReportRun = v.InferOutput<typeof chatReportRun>;
