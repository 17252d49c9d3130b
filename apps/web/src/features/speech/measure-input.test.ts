import { expect, test } from 'vitest';
import { measureInput } from './measure-input.ts';

const characters = (max: number) => ({ max, unit: 'characters' as const });
const bytes = (max: number) => ({ max, unit: 'bytes' as const });

test.each([
  ['', characters(5), { characters: 0, bytes: 0, over: 0 }],
  ['abcde', characters(5), { characters: 5, bytes: 5, over: 0 }],
  ['abcdef', characters(5), { characters: 6, bytes: 6, over: 1 }],
  ['船长', characters(2), { characters: 2, bytes: 6, over: 0 }],
  ['船长', bytes(5), { characters: 2, bytes: 6, over: 1 }],
  ['🙂', characters(1), { characters: 1, bytes: 4, over: 0 }],
  ['🙂', bytes(4), { characters: 1, bytes: 4, over: 0 }],
  ['x'.repeat(9000), null, { characters: 9000, bytes: 9000, over: 0 }],
])('%j under the limit %j', (text, limit, measure) => {
  expect(measureInput(text, limit)).toEqual({ ...measure, limit });
});
