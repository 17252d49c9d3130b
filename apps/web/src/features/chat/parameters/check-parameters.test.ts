import type { ChatMessage } from '@lineup/shared/chat/chat-request.ts';
import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { describe, expect, it } from 'vitest';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';
import { checkParameters } from './check-parameters.ts';

function limits(max: number): GatewayLimits {
  return {
    temperature: { min: 0, max },
    uploadBytes: 1,
    speechInput: { max: 1, unit: 'bytes' },
    speechFormats: [],
    refusedUploads: [],
  };
}

function codes(parameters: ChatParameters, more: { messages?: ChatMessage[]; max?: number } = {}) {
  const { messages = [], max = 2 } = more;
  return checkParameters({ parameters, messages, limits: limits(max) }).map(({ code }) => code);
}

describe('checkParameters', () => {
  it.each<[string[], string, ChatParameters]>([
    [[], 'nothing is set', {}],
    [['choices_need_temperature'], 'several answers are wanted at temperature 0', { n: 2, temperature: 0 }],
    [['choices_need_temperature'], 'the temperature is very near 0', { n: 2, temperature: 0.009 }],
    [[], 'the temperature is small', { n: 2, temperature: 0.01 }],
    [[], 'the temperature is the gateway’s own', { n: 2 }],
    [[], 'one answer is wanted', { n: 1, temperature: 0 }],
    [['both_max_tokens'], 'both limits are set', { max_tokens: 1, max_completion_tokens: 1 }],
    [[], 'one limit is set', { max_completion_tokens: 1 }],
    [['top_logprobs_need_logprobs'], 'alternatives are wanted without logprobs', { top_logprobs: 2 }],
    [['top_logprobs_need_logprobs'], 'logprobs is off', { top_logprobs: 0, logprobs: false }],
    [[], 'logprobs is on', { top_logprobs: 2, logprobs: true }],
    [['out_of_range'], 'the temperature is above the gateway’s', { temperature: 2.1 }],
    [[], 'the temperature is the highest', { temperature: 2 }],
    [['out_of_range'], 'n is above 5', { n: 6 }],
    [['out_of_range'], 'top_p is above 1', { top_p: 1.1 }],
    [['out_of_range'], 'a penalty is below -2', { presence_penalty: -2.5 }],
    [['out_of_range'], 'max_tokens is 0', { max_tokens: 0 }],
  ])('tells %j when %s', (expected, _, parameters) => {
    expect(codes(parameters)).toEqual(expected);
  });

  it('tells of the gateway’s own range', () => {
    expect(checkParameters({ parameters: { temperature: 1.4 }, limits: limits(1) })).toEqual([
      { code: 'out_of_range', severity: 'refused', parameter: 'temperature', value: 1.4, min: 0, max: 1 },
    ]);
  });

  it('takes OpenAI’s range while a gateway’s limits are not known', () => {
    expect(checkParameters({ parameters: { temperature: 1.4, max_tokens: 5 }, limits: undefined })).toEqual([]);
  });

  it('notes that the documented gateway counts the input into max_tokens, and only that one', () => {
    expect(checkParameters({ parameters: { max_tokens: 5 }, limits: limits(1) })).toEqual([
      { code: 'max_tokens_counts_input', severity: 'note' },
    ]);
    expect(codes({ max_tokens: 5 }, { max: 2 })).toEqual([]);
  });

  it.each<[boolean, string, ChatMessage]>([
    [true, 'a blank text', { role: 'user', content: ' \n' }],
    [true, 'no parts', { role: 'user', content: [] }],
    [true, 'no content', { role: 'user' }],
    [false, 'a text', { role: 'user', content: 'x' }],
    [false, 'a part', { role: 'user', content: [{ type: 'image_url' }] }],
    [false, 'an answer that only calls tools', { role: 'assistant', content: null }],
    [true, 'an answer of nothing', { role: 'assistant', content: '' }],
  ])('says %s that a message is empty for %s', (isEmpty, _, message) => {
    expect(codes({}, { messages: [{ role: 'user', content: 'x' }, message] })).toEqual(
      isEmpty ? ['empty_content'] : [],
    );
  });
});
