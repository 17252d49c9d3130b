import type { Problem } from '#errors/problem.ts';
import type { EndCause } from '#wire/own-events.ts';

/** How a run ended; decided in one place, decide-end-state.ts. */
export type EndState = 'complete' | 'stopped' | 'cut_off' | 'empty' | 'error';

/** Token counts as the gateway reported them; a count that was not reported is absent, never zero. */
export type Usage = {
  promptTokens?: number;
  completionTokens?: number;
  totalTokens?: number;
  reasoningTokens?: number;
  /** The part of the prompt that the gateway had in its cache. */
  cachedTokens?: number;
};

/** A function call that the model asked for; `arguments` is the JSON text as it came, whole or not. */
export type ToolCall = { id: string | null; name: string; arguments: string };

/** How likely one token was, and the likeliest tokens in its place: natural logarithms of probabilities, 0 is certain. */
export type TokenLogprob = { token: string; logprob: number; top: { token: string; logprob: number }[] };

/** One answer of a run (n > 1 gives several). `finishReason` is null until the gateway gave one. */
export type Choice = {
  index: number;
  text: string;
  reasoning: string;
  toolCalls: ToolCall[];
  finishReason: string | null;
  /** Of the visible text's tokens, in their order; empty when the gateway sent none. */
  logprobs: TokenLogprob[];
};

/** What arrived at one moment: `t` in milliseconds since the run's start on the BFF's clock, `size` in UTF-16 units of visible or reasoning text. */
export type Arrival = { t: number; kind: 'reasoning' | 'text' | 'other'; size: number };

/** The gateway's response head; `retryAfterSeconds` only if it asks to wait. */
export type ResponseHead = {
  t: number;
  status: number;
  contentType: string | null;
  requestId: string | null;
  retryAfterSeconds?: number;
};

/** How and when a run ended; `problem` only with `error`, `cut_off` and `empty`. */
export type RunEnd = { state: EndState; t: number; cause: EndCause | 'lost'; problem?: Problem };

/** One chat run: everything the interpreter has made of what came, so far. Absent facts are null: unknown is never a made-up number. */
export type ChatRun = {
  /**
   * Milliseconds from the send to the moment at which this lane's request left the BFF; every other time of the run counts from that moment.
   * Null while it waits for its turn, and for good when it was stopped before: then times count from the send.
   */
  start: number | null;
  head: ResponseHead | null;
  /** The model that the gateway says answered. */
  model: string | null;
  choices: Choice[];
  usage: Usage | null;
  arrivals: Arrival[];
  /** Frames that could not be read as JSON or as a chunk. */
  malformed: number;
  /** The gateway's error, as soon as it is seen; the run still ends by its `end`. */
  problem: Problem | null;
  end: RunEnd | null;
};
