import type { PickedWording } from './create-wording.ts';
import { splitTokens } from './split-tokens.ts';

/** A token and how likely it was in its place. */
export type Candidate = { token: string; share: number };

/**
 * For each token of an answer what could have stood in its place, the token itself first. These models follow rules, so a token is
 * certain but where a wording was picked: there the shares of the wordings tell, given the tokens before.
 */
export function tokenCandidates(tokens: readonly string[], picks: readonly PickedWording[]): Candidate[][] {
  const candidates = tokens.map((token): Candidate[] => [{ token, share: 1 }]);
  for (const pick of picks) {
    const start = findToken(tokens, tokens.join('').indexOf(pick.text));
    const wordings = pick.options.map(({ text, share }) => ({ words: splitTokens(text), share }));
    for (const [at, word] of splitTokens(pick.text).entries()) {
      const token = tokens[start + at];
      // Beside other text a word may be cut in another way; then nothing is known of it.
      if (token === undefined || !token.endsWith(word)) break;
      const space = token.slice(0, token.length - word.length);
      const before = tokens.slice(start, start + at).map((each) => each.trimStart());
      candidates[start + at] = weigh({ token, space, before }, wordings);
    }
  }
  return candidates;
}

type Place = { token: string; space: string; before: readonly string[] };
type WordingTokens = { words: readonly string[]; share: number };

function weigh({ token, space, before }: Place, wordings: readonly WordingTokens[]): Candidate[] {
  const shares = new Map<string, number>([[token, 0]]);
  const possible = wordings.filter(({ words }) => before.every((word, at) => words[at]?.trimStart() === word));
  const whole = possible.reduce((sum, { share }) => sum + share, 0);
  for (const { words, share } of possible) {
    const word = words[before.length];
    if (word === undefined || share === 0) continue;
    // Only the first word of a wording takes its white space from the text around it.
    const candidate = before.length === 0 ? space + word : word;
    shares.set(candidate, (shares.get(candidate) ?? 0) + share / whole);
  }
  return Array.from(shares, ([each, share]) => ({ token: each, share }));
}

function findToken(tokens: readonly string[], place: number): number {
  if (place === -1) return tokens.length;
  let end = 0;
  return tokens.findIndex((token) => {
    end += token.length;
    return end > place;
  });
}
