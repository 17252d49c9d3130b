import * as v from 'valibot';

const TEMPERATURE_RULE = 'must be a number within [0, 1].';

const fields = v.looseObject({
  model: v.pipe(v.string('must be a text.'), v.minLength(1, 'must not be empty.')),
  file: v.pipe(
    v.file('must be a file.'),
    v.check((file) => file.size > 0, 'the file is empty.'),
  ),
  language: v.optional(
    v.pipe(
      v.string('must be a text.'),
      v.check(
        (language) => /^en(?:-[a-z]+)?$/i.test(language),
        'the built-in model understands English only; leave language out or set en.',
      ),
    ),
  ),
  prompt: v.optional(v.string('must be a text.')),
  response_format: v.optional(
    v.picklist(['json', 'text', 'srt', 'verbose_json', 'vtt'], 'must be json, text, srt, verbose_json or vtt.'),
  ),
  temperature: v.optional(
    v.pipe(
      v.string(TEMPERATURE_RULE),
      v.regex(/^\d*\.?\d+$/, TEMPERATURE_RULE),
      v.transform(Number),
      v.maxValue(1, TEMPERATURE_RULE),
    ),
  ),
  'timestamp_granularities[]': v.optional(
    v.array(v.literal('segment', 'word times are not known here; leave it out or set segment.')),
  ),
  'include[]': v.optional(v.array(v.literal('logprobs', 'must be logprobs.'))),
});

/**
 * The form of `POST /v1/audio/transcriptions`. `prompt` is accepted and has no effect, since the models take none;
 * `temperature` is checked and has no effect either, since decoding is greedy.
 */
export const transcriptionRequest = v.pipe(
  fields,
  v.forward(
    v.check(
      ({ response_format: format, 'include[]': include }) => include === undefined || (format ?? 'json') === 'json',
      'log probabilities come with the response_format json only.',
    ),
    ['include[]'],
  ),
);

/** A transcription form, parsed. */
export type TranscriptionRequest = v.InferOutput<typeof transcriptionRequest>;
