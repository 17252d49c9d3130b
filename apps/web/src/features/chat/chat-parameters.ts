import * as v from 'valibot';

const json = v.record(v.string(), v.unknown());

/**
 * The parameters of a chat request by their names on the wire, besides gateway, model and messages. An absent one is not sent.
 * `system` becomes the first message; `extra` is merged into the body last, but for what makes the request (model, messages).
 */
export const chatParameters = v.object({
  system: v.exactOptional(v.string()),
  temperature: v.exactOptional(v.number()),
  top_p: v.exactOptional(v.number()),
  max_tokens: v.exactOptional(v.number()),
  max_completion_tokens: v.exactOptional(v.number()),
  n: v.exactOptional(v.number()),
  stop: v.exactOptional(v.array(v.string())),
  seed: v.exactOptional(v.number()),
  presence_penalty: v.exactOptional(v.number()),
  frequency_penalty: v.exactOptional(v.number()),
  logprobs: v.exactOptional(v.boolean()),
  top_logprobs: v.exactOptional(v.number()),
  response_format: v.exactOptional(json),
  reasoning_effort: v.exactOptional(v.string()),
  tools: v.exactOptional(v.array(json)),
  stream: v.exactOptional(v.boolean()),
  extra: v.exactOptional(json),
});

export type ChatParameters = v.InferOutput<typeof chatParameters>;
export type ChatParameterName = keyof ChatParameters;

/** In the order of the table. */
export const CHAT_PARAMETER_NAMES = [
  'system',
  'temperature',
  'top_p',
  'max_tokens',
  'max_completion_tokens',
  'n',
  'stop',
  'seed',
  'presence_penalty',
  'frequency_penalty',
  'logprobs',
  'top_logprobs',
  'response_format',
  'reasoning_effort',
  'tools',
  'stream',
  'extra',
] as const satisfies readonly ChatParameterName[];
