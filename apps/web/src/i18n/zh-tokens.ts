import type { Text } from './catalogue.ts';
import type { enTokens } from './en-tokens.ts';

/** The Chinese texts of an answer as its tokens, which come with that view. */
export const zhTokens = {
  'message.tokens': '按概率着色的 token',
  'message.tokens.none': '网关没有给出对数概率。',
  'message.tokens.count': '{count} 个 token',
  'message.tokens.keys': '← → 逐个移动，↑ ↓ 跳到下一个低于 50% 的',
  'message.tokens.mean': '平均概率',
  'message.tokens.mean.formula': 'Σ exp(logprob) ÷ N',
  'message.tokens.perplexity': '困惑度',
  'message.tokens.perplexity.formula': 'exp(−Σ logprob ÷ N)',
  'message.tokens.legend': '概率',
  'message.tokens.under': '< {percent}%',
  'message.tokens.from': '≥ {percent}%',
  'message.tokens.chosen': '选中',
  'message.tokens.alternatives.none': '没有给出备选。',
  'message.tokens.part_of': '{character} 的字节',
  'message.tokens.bytes': '单独不成字符的字节',
} as const satisfies Record<keyof typeof enTokens, Text>;
