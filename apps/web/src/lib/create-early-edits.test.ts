import { expect, test } from 'vitest';
import { createEarlyEdits } from './create-early-edits.ts';

test('early edits are made over what was kept, in their order, and are taken once', () => {
  const edits = createEarlyEdits<readonly string[]>();
  edits.add((before) => [...before, 'first']);
  edits.add((before) => [...before, 'second']);
  expect(edits.take()?.(['kept'])).toEqual(['kept', 'first', 'second']);
  expect(edits.take()).toBeUndefined();
});
