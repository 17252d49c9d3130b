import type { AnswerToken } from './plan-choice.ts';
import type { Candidate } from './token-candidates.ts';

/** The `logprobs` of a choice for the visible tokens among these, with up to `top` alternatives each. */
export function writeLogprobs(tokens: readonly AnswerToken[], top: number): object {
  const content = tokens.flatMap((token) => (token.kind === 'text' ? [entryOf(token.candidates, top)] : []));
  return { content, refusal: null };
}

function entryOf(candidates: readonly Candidate[], top: number): object {
  const likeliest = candidates.toSorted((a, b) => b.share - a.share).slice(0, top);
  return { ...candidates.slice(0, 1).map(likelihoodOf)[0], top_logprobs: likeliest.map(likelihoodOf) };
}

function likelihoodOf({ token, share }: Candidate): object {
  return { token, logprob: Math.log(share), bytes: [...new TextEncoder().encode(token)] };
}
