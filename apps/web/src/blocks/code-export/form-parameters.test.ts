import { expect, it } from 'vitest';
import { formParameters } from './form-parameters.ts';

it('names lists as the packages do, which put the brackets there again', () => {
  const fields = { 'timestamp_granularities[]': ['word'], 'note[]': 'one', temperature: 0, prompt: 'a\ud83d' };
  expect(formParameters({ fields })).toEqual({
    parameters: { timestamp_granularities: ['word'], 'note[]': 'one', temperature: 0, prompt: 'a\ufffd' },
    areSentSo: true,
  });
});

it('knows what they cannot send: a list without brackets', () => {
  expect(formParameters({ fields: { tags: ['a', 'b'] } }).areSentSo).toBe(false);
});
