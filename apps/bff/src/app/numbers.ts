import { PING_INTERVAL_MS } from '@lineup/shared/limits/limits.ts';

/** Every number of the BFF that is neither a setting nor a limit shared with the browser. */
export const NUMBERS = {
  /** A response that holds this many bytes is full; Node's own high-water mark is far too small for many lanes. */
  fullBytes: 128 * 1024,
  /** A reader that takes nothing from a full response for this long is given up: it keeps paid generations open. */
  stallMs: 120_000,
  pingMs: PING_INTERVAL_MS,
  /** How often a client whose upload is held back is written to: twice, and on to the gateway, must take less than 100 ms. */
  probeMs: 20,
  /** Bytes of one lane's upload that may wait for its gateway. */
  uploadQueueBytes: 256 * 1024,
  /** The longest body of an error or a model list that is read. */
  answerBytes: 8 * 1024 * 1024,
  /** A model list is asked for again in the background when it is older than this; while a model warms up and after an error, sooner. */
  modelsFreshMs: 60_000,
  modelsWarmingMs: 1_000,
  modelsRetryMs: 5_000,
  modelsLimitMs: 15_000,
  /** Nobody who asks for the lists waits longer than this for one of them. */
  modelsWaitMs: 2_000,
} as const;

export type Numbers = { readonly [Name in keyof typeof NUMBERS]: number };
