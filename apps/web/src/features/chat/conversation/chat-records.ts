import { startMode } from '@lineup/shared/chat/start-mode.ts';
import * as v from 'valibot';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { chatParameters } from '#features/chat/chat-parameters.ts';
import { chatRunSchema } from '#features/chat/chat-run-schema.ts';
import { attachment } from '#features/chat/input/attachment.ts';

const part = { id: v.string(), sessionId: v.string(), seq: v.number() };
const role = v.picklist(['system', 'user', 'assistant']);
const choices = v.optional(v.record(v.string(), v.string()), {});

/** A turn as it is saved. What has a default was not in the first records. */
export const turnRecord = v.object({
  ...part,
  /** Absent in records from before turns had versions: the turn before it is the one before it in the list. */
  parent: v.exactOptional(v.nullable(v.string())),
  role: v.optional(role, 'user'),
  input: v.string(),
  attachments: v.optional(v.array(attachment), []),
  sentAt: v.number(),
  start: v.optional(startMode, { mode: 'together' }),
  from: v.optional(v.nullable(v.string()), null),
  chosen: choices,
});

/**
 * A lane's run as it is saved: when it is asked, and when it has ended; between, what comes of it is in its journal. Its wire record is a
 * blob under the same id, written when the run ends.
 */
export const runRecord = v.object({
  ...part,
  turnId: v.string(),
  laneId: v.string(),
  letter: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  model: v.string(),
  parameters: v.optional(chatParameters, {}),
  sent: v.optional(
    v.nullable(
      v.object({
        messages: v.number(),
        history: v.string(),
        inputs: v.string(),
        skipped: v.array(v.string()),
        basis: v.string(),
      }),
    ),
    null,
  ),
  prefix: v.optional(v.string(), ''),
  edit: v.optional(v.nullable(v.string()), null),
  role: v.optional(role, 'assistant'),
  choice: v.optional(v.number(), 0),
  run: chatRunSchema,
  /** It was still going on when the page that received it went away. */
  wasReloaded: v.optional(v.boolean(), false),
});

export type TurnRecord = v.InferOutput<typeof turnRecord>;
/** A run as it is read; it is written as `RunRecordInput`. */
export type RunRecord = v.InferOutput<typeof runRecord>;
export type RunRecordInput = v.InferInput<typeof runRecord>;
