import * as v from 'valibot';

const filled = v.pipe(v.string(), v.minLength(1, 'must not be empty.'));

const contentPart = v.variant(
  'type',
  [
    v.object({ type: v.literal('text'), text: filled }),
    v.object({ type: v.literal('image_url'), image_url: v.object({ url: filled }) }),
  ],
  'a content part must be of type text or image_url.',
);

const message = v.object({
  role: v.picklist(['system', 'user', 'assistant'], 'must be system, user or assistant.'),
  content: v.union(
    [filled, v.pipe(v.array(contentPart), v.minLength(1, 'must not be empty.'))],
    'must be a non-empty text or a non-empty list of parts.',
  ),
});

const tokenLimit = v.nullish(
  v.pipe(v.number(), v.integer('must be a whole number.'), v.minValue(1, 'must be at least 1.')),
);

function between(min: number, max: number) {
  const rule = `must be within [${min}, ${max}].`;
  return v.nullish(v.pipe(v.number(), v.minValue(min, rule), v.maxValue(max, rule)));
}

function wholeWithin(min: number, max: number) {
  return v.nullish(
    v.pipe(
      v.number(),
      v.integer('must be a whole number.'),
      v.minValue(min, `must be at least ${min}.`),
      v.maxValue(max, `must be at most ${max}.`),
    ),
  );
}

const chatTool = v.object({
  type: v.literal('function'),
  function: v.object({
    name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 of A-Z a-z 0-9 _ -.')),
    parameters: v.optional(v.record(v.string(), v.unknown())),
  }),
});

const responseFormat = v.variant('type', [
  v.object({ type: v.literal('text') }),
  v.object({ type: v.literal('json_object') }),
  v.object({
    type: v.literal('json_schema'),
    json_schema: v.object({ name: filled, schema: v.optional(v.record(v.string(), v.unknown())) }),
  }),
]);

// Below this the documented gateway takes a temperature for "near 0", where it can give one answer only.
const NEAR_ZERO = 0.01;

/** The body of `POST /v1/chat/completions`, with the documented limits; parameters not named here are accepted and ignored. */
export const chatRequest = v.pipe(
  v.looseObject({
    model: filled,
    messages: v.pipe(v.array(message), v.minLength(1, 'must hold at least one message.')),
    max_tokens: tokenLimit,
    max_completion_tokens: tokenLimit,
    temperature: between(0, 1),
    top_p: between(0, 1),
    n: wholeWithin(1, 5),
    stream: v.nullish(v.boolean()),
    stream_options: v.nullish(v.object({ include_usage: v.optional(v.boolean()) })),
    stop: v.nullish(
      v.union(
        [filled, v.pipe(v.array(filled), v.minLength(1), v.maxLength(4))],
        'must be a text or a list of 1 to 4 texts, none empty.',
      ),
    ),
    seed: v.nullish(v.pipe(v.number(), v.safeInteger('must be a whole number.'))),
    presence_penalty: between(-2, 2),
    frequency_penalty: between(-2, 2),
    logprobs: v.nullish(v.boolean()),
    top_logprobs: wholeWithin(0, 20),
    response_format: v.nullish(responseFormat),
    tools: v.nullish(v.array(chatTool)),
    tool_choice: v.nullish(
      v.union([
        v.picklist(['none', 'auto', 'required']),
        v.object({ type: v.literal('function'), function: v.object({ name: v.string() }) }),
      ]),
    ),
  }),
  v.forward(
    v.partialCheck(
      [['n'], ['temperature']],
      ({ n, temperature }) => (n ?? 1) === 1 || (temperature ?? 1) >= NEAR_ZERO,
      'n must be 1 when temperature is near 0.',
    ),
    ['n'],
  ),
  v.forward(
    v.partialCheck(
      [['logprobs'], ['top_logprobs']],
      ({ logprobs, top_logprobs }) => logprobs === true || (top_logprobs ?? null) === null,
      'is only allowed when logprobs is true.',
    ),
    ['top_logprobs'],
  ),
);

/** A chat completions body, parsed. */
export type ChatRequest = v.InferOutput<typeof chatRequest>;
/** One message of it. */
export type ChatMessage = ChatRequest['messages'][number];
