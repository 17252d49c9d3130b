import { describe, expect, it } from 'vitest';
import { findPrompts } from './find-prompts.ts';
import { orderPrompts } from './order-prompts.ts';
import type { Prompt } from './prompt.ts';

function make(id: string, about: Partial<Prompt>): Prompt {
  return { id, title: id, text: 'text', tags: [], createdAt: 1, updatedAt: 1, usedAt: null, uses: 0, ...about };
}

const prompts = [
  make('reply', { title: 'Reply to a translator', text: 'short' }),
  make('translate', { title: 'Translate', text: 'Into {{language}}: {{text}}' }),
  make('zh', { title: '改写', text: 'translate into plain words', tags: ['写作'] }),
];

describe('findPrompts', () => {
  it.each([
    ['', ['reply', 'translate', 'zh']],
    ['TRANSLAT', ['translate', 'reply', 'zh']],
    ['language', ['translate']],
    ['写', ['zh']],
    ['plain 写作', ['zh']],
    ['ｒｅｐｌｙ', ['reply']],
    ['zebra', []],
  ])('%j', (query, ids) => {
    expect(findPrompts(prompts, query).map(({ id }) => id)).toEqual(ids);
  });
});

it('orders by the last use, and by the making of what was never used', () => {
  const list = [make('a', { usedAt: 5 }), make('b', { createdAt: 7 }), make('c', { usedAt: 9 }), make('d', {})];
  expect(orderPrompts(list).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
});
