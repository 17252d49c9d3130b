import { describe, expect, it } from 'vitest';
import { readExtra } from './read-extra.ts';
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

describe('readExtra', () => {
  it.each([
    [' ', { isEmpty: true }],
    ['{}', { isEmpty: true }],
    ['{"top_k":20}', { to: { extra: { top_k: 20 } } }],
    ['{"top_k":}', { fault: 'not_json' }],
    ['[1]', { fault: 'not_an_object' }],
    ['null', { fault: 'not_an_object' }],
    ['{"stream":false,"model":"x","top_k":20}', { fault: 'reserved', keys: ['model', 'stream'] }],
  ])('reads %j', (written, expected) => {
    expect(readExtra(written)).toEqual(expected);
  });
});
