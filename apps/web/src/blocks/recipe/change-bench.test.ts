import { describe, expect, it } from 'vitest';
import type { LaneWithOverrides } from '#blocks/lanes/lane-with-overrides.ts';
import { changeBench, chooseModel, clearCell } from './change-bench.ts';

type Parameters = { temperature?: number; prompt?: string };

const lanes: LaneWithOverrides<Parameters>[] = [
  { id: 'a', letter: 'A', gateway: '', model: '', overrides: { set: {}, unset: [] } },
  { id: 'b', letter: 'B', gateway: 'h', model: 'n', overrides: { set: { temperature: 1 }, unset: [] } },
];
const bench = { recipe: { gateway: 'g', model: 'm', parameters: { temperature: 0.5, prompt: 'x' } }, lanes };

describe('changeBench', () => {
  it('changes the recipe and leaves the lanes', () => {
    expect(changeBench<Parameters>(bench, null, { name: 'temperature', to: { temperature: 0 } })).toEqual({
      recipe: { gateway: 'g', model: 'm', parameters: { temperature: 0, prompt: 'x' } },
    });
  });

  it('changes one lane and leaves the others and the recipe', () => {
    expect(changeBench<Parameters>(bench, 'a', { name: 'prompt', to: 'not_sent' })).toEqual({
      lanes: [{ ...lanes[0], overrides: { set: {}, unset: ['prompt'] } }, lanes[1]],
    });
  });

  it('changes nothing for a lane that has gone', () => {
    expect(changeBench<Parameters>(bench, 'z', { name: 'prompt', to: 'not_sent' })).toEqual({});
  });
});

describe('clearCell', () => {
  it('gives a lane’s parameter back to the recipe', () => {
    const change = clearCell<Parameters>(bench, { name: 'temperature', lane: 'b' });
    expect(change.lanes?.[1]?.overrides).toEqual({ set: {}, unset: [] });
  });

  it('empties the recipe’s parameter', () => {
    const change = clearCell<Parameters>(bench, { name: 'temperature', lane: null });
    expect(change.recipe?.parameters).toEqual({ prompt: 'x' });
  });

  it('gives a lane’s model and gateway back to the recipe together', () => {
    const change = clearCell<Parameters>(bench, { name: 'gateway', lane: 'b' });
    expect(change.lanes?.[1]).toMatchObject({ gateway: '', model: '' });
  });
});

it('chooseModel gives a lane a model with its gateway', () => {
  const change = chooseModel<Parameters>(bench, 'a', { gateway: 'x', model: 'y' });
  expect(change.lanes?.[0]).toMatchObject({ gateway: 'x', model: 'y' });
});
