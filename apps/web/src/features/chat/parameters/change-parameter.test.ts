import { describe, expect, it } from 'vitest';
import type { ChatLane, ChatOverrides } from '#features/chat/chat-lane.ts';
import { changeLane, changeParameter, type ParameterChange } from './change-parameter.ts';

function lane(overrides: ChatOverrides): ChatLane {
  return { id: 'a', letter: 'A', gateway: '', model: '', isOn: true, overrides };
}

const name = 'temperature';
const none = { set: {}, unset: [] };
const own = { set: { temperature: 0.7, n: 2 }, unset: [] };
const off = { set: { n: 2 }, unset: [name, 'seed'] } satisfies ChatOverrides;

describe('changeLane', () => {
  it.each<[string, ChatOverrides, ParameterChange['to'], ChatOverrides]>([
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
    expect(changeLane(lane(overrides), { name, to })).toEqual(lane(expected));
  });
});

describe('changeParameter', () => {
  it.each<[ParameterChange['to'], object]>([
    [{ temperature: 0 }, { n: 1, temperature: 0 }],
    ['not_sent', { n: 1 }],
    ['inherited', { n: 1 }],
  ])('makes of a recipe’s parameter %j', (to, expected) => {
    expect(changeParameter({ n: 1, temperature: 0.3 }, { name, to })).toEqual(expected);
  });
});
