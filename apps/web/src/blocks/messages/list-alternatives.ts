import type { TokenLogprob } from '@lineup/shared/runs/run.ts';

/** One token that could have stood there; `probability` is from 0 to 1. */
export type Alternative = { token: string; probability: number; isChosen: boolean };

/** The tokens that were weighed at one place, likeliest first; the chosen one is among them even when the gateway left it out. */
export function listAlternatives({ token, logprob, top }: TokenLogprob): Alternative[] {
  const weighed = top.some((other) => other.token === token) ? top : [...top, { token, logprob }];
  return weighed
    .map((other) => ({
      token: other.token,
      probability: Math.min(1, Math.exp(other.logprob)),
      isChosen: other.token === token,
    }))
    .toSorted((a, b) => b.probability - a.probability);
}
