import type { RunEnd } from './run-watch.ts';
import { tokensFromBytes } from './tokens-from-bytes.ts';

/** Estimates an answer: gateways send about one event for a token. An answer in one piece is estimated by its bytes. */
export function estimateAnswerTokens({ events, bytes }: Pick<RunEnd, 'events' | 'bytes'>): number {
  return events > 0 ? events : tokensFromBytes(bytes);
}
