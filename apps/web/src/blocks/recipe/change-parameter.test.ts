import { describe, expect, it } from 'vitest';
import type { Overrides } from '#blocks/lanes/lane-with-overrides.ts';
import { changeOverrides, changeParameter, type ParameterChange } from './change-parameter.ts';

type Parameters = { temperature?: number; n?: number; seed?: number };
type To = ParameterChange<Parameters>['to'];

const name = 'temperature';
const none: Overrides<Parameters> = { set: {}, unset: [] };
const own: Overrides<Parameters> = { set: { temperature: 0.7, n: 2 }, unset: [] };
const off: Overrides<Parameters> = { set: { n: 2 }, unset: [name, 'seed'] };

describe('changeOverrides', () => {
  it.each<[string, Overrides<Parameters>, To, Overrides<Parameters>]>([
    ['gives a lane its own value', none, { temperature: 0.3 }, { set: { temperature: 0.3 }, unset: [] }],
    ['replaces its own value', own, { temperature: 0.3 }, { set: { n: 2, temperature: 0.3 }, unset: [] }],
    ['sends again what was not sent', off, { temperature: 0 }, { set: { n: 2, temperature: 0 }, unset: ['seed'] }],
    ['stops sending what the recipe sends', none, 'not_sent', { set: {}, unset: [name] }],
    ['stops sending its own value', own, 'not_sent', { set: { n: 2 }, unset: [name] }],
    ['says only once that nothing is sent', off, 'not_sent', { set: { n: 2 }, unset: ['seed', name] }],
    ['drops its own value', own, 'inherited', { set: { n: 2 }, unset: [] }],
    ['drops that nothing is sent', off, 'inherited', { set: { n: 2 }, unset: ['seed'] }],
    ['leaves alone what is inherited', none, 'inherited', none],
  ])('%s', (_, overrides, to, expected) => {
    expect(changeOverrides<Parameters>({ overrides }, { name, to })).toEqual(expected);
  });
});

describe('changeParameter', () => {
  it.each<[To, object]>([
    [{ temperature: 0 }, { n: 1, temperature: 0 }],
    ['not_sent', { n: 1 }],
    ['inherited', { n: 1 }],
  ])('makes of a recipe’s parameter %j', (to, expected) => {
    expect(changeParameter<Parameters>({ n: 1, temperature: 0.3 }, { name, to })).toEqual(expected);
  });
});
