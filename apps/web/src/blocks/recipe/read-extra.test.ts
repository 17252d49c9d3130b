import { describe, expect, it } from 'vitest';
import { readExtra } from './read-extra.ts';

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
    expect(readExtra(written, ['model', 'messages', 'stream'])).toEqual(expected);
  });
});
