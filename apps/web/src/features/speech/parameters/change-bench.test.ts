import { describe, expect, it } from 'vitest';
import { FIRST_BENCH, type SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { changeBench, chooseModel, clearCell } from './change-bench.ts';

const bench: SpeechBench = {
  ...FIRST_BENCH,
  recipe: { gateway: 'g', model: 'm', parameters: { speed: 2, response_format: 'mp3' } },
  lanes: [
    { id: 'a', letter: 'A', gateway: '', model: '', overrides: { set: {}, unset: [] } },
    { id: 'b', letter: 'B', gateway: 'h', model: 'n', overrides: { set: { speed: 1 }, unset: [] } },
  ],
};
const overridesAfter = (change: Partial<SpeechBench>) => change.lanes?.map(({ overrides }) => overrides);

describe('changeBench', () => {
  it('changes the recipe and leaves the lanes', () => {
    expect(changeBench(null, { name: 'speed', to: { speed: 3 } })(bench)).toEqual({
      recipe: { gateway: 'g', model: 'm', parameters: { speed: 3, response_format: 'mp3' } },
    });
  });

  it('changes one lane and leaves the others and the recipe', () => {
    const change = changeBench('a', { name: 'speed', to: 'not_sent' })(bench);
    expect(overridesAfter(change)).toEqual([
      { set: {}, unset: ['speed'] },
      { set: { speed: 1 }, unset: [] },
    ]);
    expect(change).not.toHaveProperty('recipe');
  });

  it('changes nothing for a lane that has gone', () => {
    expect(changeBench('z', { name: 'speed', to: 'not_sent' })(bench)).toEqual({});
  });
});

describe('clearCell', () => {
  it('gives a lane’s parameter back to the recipe', () => {
    expect(overridesAfter(clearCell({ name: 'speed', lane: 'b' })(bench))?.[1]).toEqual({ set: {}, unset: [] });
  });

  it('empties the recipe’s parameter', () => {
    expect(clearCell({ name: 'speed', lane: null })(bench).recipe?.parameters).toEqual({ response_format: 'mp3' });
  });

  it('gives a lane’s model and gateway back to the recipe together', () => {
    expect(clearCell({ name: 'gateway', lane: 'b' })(bench).lanes?.[1]).toMatchObject({ gateway: '', model: '' });
  });
});

describe('chooseModel', () => {
  it('gives a lane a model with its gateway', () => {
    expect(chooseModel('a', { gateway: 'x', model: 'y' })(bench).lanes?.[0]).toMatchObject({
      gateway: 'x',
      model: 'y',
    });
  });
});
