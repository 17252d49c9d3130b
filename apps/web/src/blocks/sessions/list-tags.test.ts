import { expect, it } from 'vitest';
import { listTags } from './list-tags.ts';

it('lists tags by how many sessions have them', () => {
  expect(listTags([{ tags: ['b', 'a'] }, { tags: ['c', 'b'] }, { tags: [] }])).toEqual(['b', 'a', 'c']);
});
