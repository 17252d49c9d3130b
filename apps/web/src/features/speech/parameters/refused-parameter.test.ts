import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { describe, expect, it } from 'vitest';
import type { TakeEnd } from '#features/speech/takes/take-record.ts';
import { refusedParameter } from './refused-parameter.ts';

const request = {
  gateway: 'g',
  request: { model: 'm', input: 'speed', voice: 'alloy', speed: 2, instructions: 'Softly.', top_k: 5 },
};

function refuse(known: { param?: string; gatewayMessage?: string; status?: number }) {
  const ending: TakeEnd = {
    state: 'error',
    t: 1,
    problem: { ...createProblem('gateway_rejected'), status: 400, ...known },
  };
  return refusedParameter({ ending, request });
}

describe('refusedParameter', () => {
  it.each([
    ['the error’s own name', { param: 'instructions' }, 'instructions'],
    ['a key of the extra body', { param: 'top_k' }, 'top_k'],
    ['the words of the error', { gatewayMessage: "Unsupported parameter: 'speed'" }, 'speed'],
    ['a parameter that was not sent', { param: 'response_format' }, null],
    ['the voice', { param: 'voice', gatewayMessage: 'speed is not supported' }, null],
    ['the text', { param: 'input' }, null],
    ['the model', { param: 'model' }, null],
    ['an error of the gateway’s own', { param: 'speed', status: 500 }, null],
  ])('reads %s', (_, known, expected) => {
    expect(refuse(known)).toBe(expected);
  });

  it('is null for a take that goes on and for a whole one', () => {
    expect(refusedParameter({ ending: null, request })).toBeNull();
    expect(refusedParameter({ ending: { state: 'complete', t: 1 }, request })).toBeNull();
  });
});
