import { describe, expect, it } from 'vitest';
import type { SpeechLane } from '#features/speech/bench/speech-lane.ts';
import { FIRST_BENCH, type SpeechBench } from '#features/speech/bench/speech-bench.ts';
import type { SpeechParameters } from '#features/speech/bench/speech-parameters.ts';
import { leaveOutParameter } from './leave-out-parameter.ts';

function overridesAfter(
  name: string,
  recipe: SpeechParameters,
  own: SpeechParameters = {},
): SpeechLane['overrides'] | undefined {
  const bench: SpeechBench = {
    ...FIRST_BENCH,
    recipe: { ...FIRST_BENCH.recipe, parameters: recipe },
    lanes: FIRST_BENCH.lanes.map((lane) => ({ ...lane, overrides: { set: own, unset: [] } })),
  };
  return leaveOutParameter('a', name)(bench).lanes?.[0]?.overrides;
}

describe('leaveOutParameter', () => {
  it('does not send in this lane what the recipe sends', () => {
    expect(overridesAfter('instructions', { instructions: 'Softly.' })).toEqual({ set: {}, unset: ['instructions'] });
  });

  it('does not send the lane’s own value', () => {
    expect(overridesAfter('speed', {}, { speed: 2 })).toEqual({ set: {}, unset: ['speed'] });
  });

  it('takes a key out of the extra body and leaves the others', () => {
    const extra = { top_k: 5, lang: 'en' };
    expect(overridesAfter('top_k', { extra })).toEqual({ set: { extra: { lang: 'en' } }, unset: [] });
  });

  it('does not send an extra body of which nothing is left', () => {
    expect(overridesAfter('top_k', { extra: { top_k: 5 } })).toEqual({ set: {}, unset: ['extra'] });
  });

  it('leaves out what stands both in a row and in the extra body', () => {
    expect(overridesAfter('speed', { speed: 1, extra: { speed: 2 } })).toEqual({ set: {}, unset: ['speed', 'extra'] });
  });

  it('changes nothing for a lane that has gone', () => {
    expect(leaveOutParameter('z', 'speed')(FIRST_BENCH)).toEqual({});
  });
});
