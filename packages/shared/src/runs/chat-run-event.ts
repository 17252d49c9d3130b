import type { Problem } from '#errors/problem.ts';
import type { ResponseHead, TokenLogprob, Usage } from '#runs/run.ts';
import type { EndCause } from '#wire/own-events.ts';

/**
 * What the interpreter says happened, one fact each; the reducer folds these. `t` is milliseconds on the BFF's clock, of `start`
 * since the send, of all others since the start, if there was one.
 * `chunk` is a readable frame that says nothing else (a role, a filter result): bytes came, and its choice, if it names one, exists.
 * `reopen` takes a finish reason back: more came after it, so it proved nothing.
 * `end` with cause `lost` is the browser's own: the stream broke between BFF and browser.
 */
export type ChatRunEvent =
  | { type: 'start'; t: number }
  | ({ type: 'head' } & ResponseHead)
  | { type: 'model'; model: string }
  | { type: 'chunk'; t: number; choice: number | null }
  | { type: 'text'; t: number; choice: number; text: string }
  | { type: 'reasoning'; t: number; choice: number; text: string }
  | { type: 'tool_call'; t: number; choice: number; slot: number; id: string | null; name: string; arguments: string }
  | { type: 'logprobs'; choice: number; logprobs: TokenLogprob[] }
  | { type: 'finish'; t: number; choice: number; reason: string }
  | { type: 'reopen'; choice: number }
  | { type: 'usage'; usage: Usage }
  | { type: 'malformed'; t: number; raw: string }
  | { type: 'problem'; t: number; problem: Problem }
  | { type: 'end'; t: number; cause: EndCause | 'lost' };
