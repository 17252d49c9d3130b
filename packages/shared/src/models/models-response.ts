import * as v from 'valibot';

/** What a model is for; `other` when nothing tells. */
export const MODEL_KINDS = ['chat', 'speech', 'transcription', 'image', 'embedding', 'other'] as const;

/** One of the kinds of model. */
export type ModelKind = (typeof MODEL_KINDS)[number];

/** How far a model has come that its gateway loads by itself. */
export const MODEL_STATUSES = ['warming', 'ready', 'failed'] as const;

/** A voice of a speech model: the id that a request names, what it sounds like, and the documented names that stand for it. */
export const modelVoice = v.object({
  id: v.string(),
  description: v.optional(v.string()),
  aliases: v.array(v.string()),
});

/**
 * One model of a gateway. `note` is the gateway's own description, `status` and `voices` what it tells beyond the documented
 * fields; each is absent when it sent none.
 */
export const modelEntry = v.object({
  id: v.string(),
  kind: v.picklist(MODEL_KINDS),
  note: v.optional(v.string()),
  status: v.optional(v.picklist(MODEL_STATUSES)),
  voices: v.optional(v.array(modelVoice)),
});

/**
 * The answer of `GET /api/models`: every gateway with its models sorted by id, or with the reason why there are none. `message` is the
 * BFF's own sentence, `gatewayMessage` the gateway's words, if it had any.
 */
export const modelsResponse = v.object({
  gateways: v.array(
    v.object({
      id: v.string(),
      models: v.array(modelEntry),
      error: v.optional(v.object({ code: v.string(), message: v.string(), gatewayMessage: v.optional(v.string()) })),
    }),
  ),
});

/** A voice of a speech model, parsed. */
export type ModelVoice = v.InferOutput<typeof modelVoice>;
/** A model as the picker shows it. */
export type ModelEntry = v.InferOutput<typeof modelEntry>;
/** The answer of `GET /api/models`, parsed. */
export type ModelsResponse = v.InferOutput<typeof modelsResponse>;
