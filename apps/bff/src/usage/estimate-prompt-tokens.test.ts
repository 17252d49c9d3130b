import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import { expect, it } from 'vitest';
import { estimatePromptTokens } from './estimate-prompt-tokens.ts';

it.each<[what: string, messages: ChatMessage[], tokens: number]>([
  ['nothing', [], 0],
  ['a text', [{ role: 'user', content: 'six by' }], 2],
  ['Chinese', [{ role: 'user', content: '你好' }], 2],
  [
    'several messages',
    [
      { role: 'system', content: 'abc' },
      { role: 'user', content: 'defg' },
    ],
    3,
  ],
  ['a call without content', [{ role: 'assistant', content: null }, { role: 'assistant' }], 0],
  [
    'parts, of which only the text counts',
    [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'abc' },
          { type: 'image_url', image_url: { url: 'data:' } },
        ],
      },
    ],
    1,
  ],
])('%s', (_what, messages, tokens) => {
  expect(estimatePromptTokens(messages)).toBe(tokens);
});
