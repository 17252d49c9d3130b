import { expect, test } from 'vitest';
import { groupBlocks } from './group-blocks.ts';
import { readMarkdown } from './read-markdown.ts';

const PARAGRAPHS = Array.from({ length: 60 }, (_, index) => `Paragraph ${index}.\n\n`).join('');

test('all blocks are there, in their order', () => {
  const { blocks } = readMarkdown(PARAGRAPHS);
  expect(groupBlocks(blocks).flat()).toEqual(blocks);
  expect(groupBlocks([])).toEqual([]);
});

test('only groups that change are other objects', () => {
  const first = readMarkdown(PARAGRAPHS);
  const before = groupBlocks(first.blocks);
  const after = groupBlocks(readMarkdown(`${PARAGRAPHS}One more`, first).blocks, before);
  expect(after.slice(0, -1).every((group, index) => group === before[index])).toBe(true);
  expect(after.at(-1)).not.toBe(before.at(-1));
});

test('a definition that changes an early block changes its group', () => {
  const first = readMarkdown(`See [x].\n\n${PARAGRAPHS}`);
  const before = groupBlocks(first.blocks);
  const after = groupBlocks(readMarkdown(`See [x].\n\n${PARAGRAPHS}[x]: https://x.example\n`, first).blocks, before);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
});
