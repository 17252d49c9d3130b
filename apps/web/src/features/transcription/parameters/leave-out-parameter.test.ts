import { describe, expect, it } from 'vitest';
import { FIRST_BENCH } from '#features/transcription/bench/transcription-bench.ts';
import type { TranscriptionParameters } from '#features/transcription/bench/transcription-parameters.ts';
import { leaveOutParameter } from './leave-out-parameter.ts';

function overridesAfter(name: string, recipe: TranscriptionParameters, own: TranscriptionParameters = {}, sent = '') {
  const bench = {
    recipe: { ...FIRST_BENCH.recipe, parameters: recipe },
    lanes: FIRST_BENCH.lanes.map((lane) => ({ ...lane, overrides: { set: own, unset: [] } })),
  };
  const after = leaveOutParameter(bench, 'a', { name, sent });
  expect(after.recipe).toEqual(bench.recipe);
  return after.lanes[0]?.overrides;
}

describe('leaveOutParameter', () => {
  it('does not send in this lane what the recipe sends', () => {
    expect(overridesAfter('prompt', { prompt: 'x' })).toEqual({ set: {}, unset: ['prompt'] });
  });

  it('does not send the lane’s own value', () => {
    expect(overridesAfter('include[]', {}, { 'include[]': ['logprobs'] })).toEqual({ set: {}, unset: ['include[]'] });
  });

  it('takes a field out of the further ones and leaves the others', () => {
    const extra = { hotwords: 'x', vad: true };
    expect(overridesAfter('hotwords', { extra })).toEqual({ set: { extra: { vad: true } }, unset: [] });
  });

  it('does not send further fields of which nothing is left', () => {
    expect(overridesAfter('hotwords', { extra: { hotwords: 'x' } })).toEqual({ set: {}, unset: ['extra'] });
  });

  it('leaves out what stands both in a row and among the further fields', () => {
    expect(overridesAfter('prompt', { prompt: 'x', extra: { prompt: 'y' } })).toEqual({
      set: {},
      unset: ['prompt', 'extra'],
    });
  });

  it.each([
    ['chosen by hand', { response_format: 'srt' }, 'srt', 'json'],
    ['chosen by the model', {}, 'verbose_json', 'json'],
    ['that every model should know', {}, 'json', 'text'],
  ])('asks for a plainer format than one %s', (_, recipe, refused, plainer) => {
    const after = overridesAfter('response_format', recipe, {}, refused);
    expect(after).toEqual({ set: { response_format: plainer }, unset: [] });
  });

  it('takes a refused format out of the further fields too', () => {
    const after = overridesAfter('response_format', { extra: { response_format: 'vtt' } }, {}, 'vtt');
    expect(after).toEqual({ set: { response_format: 'json' }, unset: ['extra'] });
  });

  it('changes nothing for a lane that has gone', () => {
    expect(leaveOutParameter(FIRST_BENCH, 'z', { name: 'prompt', sent: '' })).toBe(FIRST_BENCH);
  });
});
