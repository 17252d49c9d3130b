import * as v from 'valibot';

/** A turn, as a report reads it; without `parent` it follows the turn before it. */
export const chatReportTurn = v.object({
  id: v.string(),
  seq: v.number(),
  parent: v.exactOptional(v.nullable(v.string())),
  input: v.string(),
  attachments: v.optional(v.array(v.object({ name: v.string() })), []),
  chosen: v.optional(v.record(v.string(), v.string()), {}),
});

/** A turn, parsed. */
export type ChatReportTurn = v.InferOutput<typeof chatReportTurn>;
