import * as v from 'valibot';

/**
 * What is not counted as an error when transcripts are compared: capitals, punctuation, how numbers are written, full or half width,
 * traditional or simplified characters.
 */
export const normaliser = v.object({
  case: v.boolean(),
  punctuation: v.boolean(),
  numbers: v.boolean(),
  width: v.boolean(),
  script: v.boolean(),
});

/** What is not counted as an error, parsed. */
export type Normaliser = v.InferOutput<typeof normaliser>;

/** What nobody would call an error of hearing; numbers and scripts are left to the person who compares. */
export const DEFAULT_NORMALISER: Normaliser = {
  case: true,
  punctuation: true,
  numbers: false,
  width: true,
  script: false,
};
