import { describe, expect, it } from 'vitest';
import { readTools } from './read-tools.ts';

describe('readTools', () => {
  it.each([
    ['', { isEmpty: true }],
    ['[]', { isEmpty: true }],
    ['[{"type":"function"}]', { to: { tools: [{ type: 'function' }] } }],
    ['[{', { fault: 'not_json' }],
    ['{"type":"function"}', { fault: 'not_a_list' }],
    ['["get_weather"]', { fault: 'not_a_list' }],
    ['[[]]', { fault: 'not_a_list' }],
  ])('reads %j', (written, expected) => {
    expect(readTools(written)).toEqual(expected);
  });
});
