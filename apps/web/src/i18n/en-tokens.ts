import type { Text } from './catalogue.ts';

/** The English texts of an answer as its tokens, which come with that view. */
export const enTokens = {
  'message.tokens': 'Tokens by probability',
  'message.tokens.none': 'The gateway sent no log probabilities.',
  'message.tokens.count': { one: '{count} token', other: '{count} tokens' },
  'message.tokens.keys': '← → move by one token, ↑ ↓ to the next one under 50%',
  'message.tokens.mean': 'Mean probability',
  'message.tokens.mean.formula': 'Σ exp(logprob) ÷ N',
  'message.tokens.perplexity': 'Perplexity',
  'message.tokens.perplexity.formula': 'exp(−Σ logprob ÷ N)',
  'message.tokens.legend': 'Probability',
  'message.tokens.under': '< {percent}%',
  'message.tokens.from': '≥ {percent}%',
  'message.tokens.chosen': 'chosen',
  'message.tokens.alternatives.none': 'No alternatives were sent.',
  'message.tokens.part_of': 'Bytes of {character}',
  'message.tokens.bytes': 'Bytes that are no character by themselves',
} as const satisfies Record<string, Text>;
