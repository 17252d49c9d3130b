import type { TokenLogprob } from '@lineup/shared/runs/run.ts';
import { formatProbability } from './format-probability.ts';
import { probabilityBand } from './probability-band.ts';
import { showTokens, type ShownToken } from './show-tokens.ts';

/**
 * A token as it is drawn, with its place in the answer, its probability (0 to 1) and band, its name for screen readers and what the gateway
 * said of it.
 */
export type DrawnToken = ShownToken & {
  index: number;
  probability: number;
  band: number;
  name: string;
  source: TokenLogprob;
};

/** Makes everything of an answer's tokens that drawing them takes. */
export function drawTokens(tokens: readonly TokenLogprob[], locale: string): DrawnToken[] {
  const shown = showTokens(tokens.map(({ token }) => token));
  return tokens.map((source, index) => {
    const token = shown[index] ?? { text: source.token, bytes: false, character: null };
    const probability = Math.min(1, Math.exp(source.logprob));
    const name = `${token.character ?? (token.text.trim() || '␣')}, ${formatProbability(probability, locale)}`;
    return { ...token, index, probability, band: probabilityBand(probability), name, source };
  });
}
