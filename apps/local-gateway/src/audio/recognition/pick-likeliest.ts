/** A token that was chosen, and the natural logarithm of its probability. */
export type PickedToken = { id: number; logprob: number };

/**
 * The token with the highest score, the first of equals. Its probability is its share in the softmax over all scores, which is computed
 * relative to the highest one, so that no exponential overflows.
 */
export function pickLikeliest(scores: Float32Array): PickedToken {
  let id = 0;
  let highest = scores[0] ?? Number.NaN;
  for (const [token, score] of scores.entries()) {
    if (score <= highest) continue;
    id = token;
    highest = score;
  }
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - highest);
  return { id, logprob: -Math.log(sum) };
}
