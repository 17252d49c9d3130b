import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { expect, it } from 'vitest';
import { refusedParameter } from './refused-parameter.ts';

const request = {
  model: 'm',
  prompt: 'x',
  temperature: 0.5,
  response_format: 'verbose_json',
  'timestamp_granularities[]': ['word'],
  'include[]': ['logprobs'],
  hotwords: 'y',
};

it.each([
  ['the error’s own name', { param: 'prompt' }, 'prompt'],
  ['a list by its bare name', { param: 'timestamp_granularities' }, 'timestamp_granularities[]'],
  ['a list with its brackets', { param: 'include[]' }, 'include[]'],
  ['an item of a list', { param: 'include[0]' }, 'include[]'],
  ['a further field', { param: 'hotwords' }, 'hotwords'],
  [
    'the words of the error',
    { gatewayMessage: "response_format 'verbose_json' is not compatible with model 'm'. Use 'json' instead." },
    'response_format',
  ],
  ['a list in the words', { gatewayMessage: "Unsupported parameter: 'include[]'" }, 'include[]'],
  ['a parameter that was not sent', { param: 'language' }, null],
  ['the model', { param: 'model' }, null],
  ['the recording', { param: 'file', gatewayMessage: 'prompt is not supported' }, null],
  ['an error of the gateway’s own', { param: 'prompt', status: 500 }, null],
])('reads %s', (_, known, expected) => {
  expect(refusedParameter(request, { ...createProblem('gateway_rejected'), status: 400, ...known })).toBe(expected);
});

it('is null where nothing went wrong', () => {
  expect(refusedParameter(request, null)).toBeNull();
});
