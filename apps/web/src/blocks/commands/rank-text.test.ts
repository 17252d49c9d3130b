import { describe, expect, it } from 'vitest';
import { rankText } from './rank-text.ts';

describe('rankText', () => {
  it.each([
    ['New chat', 'new', 0],
    ['New chat', 'CHAT', 1],
    ['New chat', 'hat', 2],
    ['New chat', 'nc', 3],
    ['New chat', 'cht', 3],
    ['New chat', 'wc', null],
    ['New chat', 'chatn', null],
    ['新对话', '新', 0],
    ['新对话', '对话', 2],
    ['新对话', '話', null],
    ['Ｎｅｗ chat', 'new', 0],
  ])('in “%s” finds “%s” as %s', (text, word, rank) => {
    expect(rankText(text, word)).toBe(rank);
  });
});
