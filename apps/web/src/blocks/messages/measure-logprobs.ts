/** Both null without tokens. */
export type LogprobFigures = { count: number; meanProbability: number | null; perplexity: number | null };

/**
 * Sums up an answer's natural log probabilities: the arithmetic mean of the probabilities, Σ exp(logprob) ÷ N, and the perplexity,
 * exp(−Σ logprob ÷ N), which is 1 for a text without a doubt.
 */
export function measureLogprobs(logprobs: readonly number[]): LogprobFigures {
  const count = logprobs.length;
  if (count === 0) return { count, meanProbability: null, perplexity: null };
  const sum = logprobs.reduce((total, logprob) => total + logprob, 0);
  const probabilities = logprobs.reduce((total, logprob) => total + Math.exp(logprob), 0);
  return { count, meanProbability: probabilities / count, perplexity: Math.exp(-sum / count) };
}
