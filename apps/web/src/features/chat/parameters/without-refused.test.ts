import { describe, expect, it } from 'vitest';
import type { Refusal } from './refusal.ts';
import { withoutRefused } from './without-refused.ts';

const target = { gateway: 'main', model: 'm' };

function dropped(parameter: string, other: Partial<Refusal> = {}): Refusal {
  return { ...target, parameter, message: '', at: 0, isDropped: true, ...other };
}

const body = {
  model: 'm',
  messages: [],
  seed: 1,
  stream: true,
  stream_options: { include_usage: true },
  logprobs: true,
  top_logprobs: 2,
};
const names = Object.keys(body);

describe('withoutRefused', () => {
  it.each<[string, Refusal[], string[]]>([
    ['nothing when nothing was refused', [], []],
    ['what was dropped', [dropped('seed')], ['seed']],
    ['the options of a stream alone', [dropped('stream_options')], ['stream_options']],
    ['the options of a stream with the stream', [dropped('stream')], ['stream', 'stream_options']],
    ['alternatives with the log probabilities', [dropped('logprobs')], ['logprobs', 'top_logprobs']],
    ['not what is only known to be refused', [dropped('seed', { isDropped: false })], []],
    ['not what another model refused', [dropped('seed', { model: 'n' })], []],
    ['not what another gateway refused', [dropped('seed', { gateway: 'lab' })], []],
    ['never what makes the request', [dropped('model'), dropped('messages')], []],
    ['nothing for a parameter that is not sent', [dropped('tools')], []],
  ])('leaves out %s', (_, refusals, left) => {
    const kept = Object.keys(withoutRefused(body, refusals, target));
    expect(kept).toEqual(names.filter((name) => !left.includes(name)));
  });

  it('leaves the body that it was given as it is', () => {
    withoutRefused(body, [dropped('seed')], target);
    expect(body.seed).toBe(1);
  });
});
