import { describe, expect, it } from 'vitest';
import { chooseModel } from './choose-model.ts';

const chat = (id: string) => ({ id, kind: 'chat' as const });
const LOCAL = {
  id: 'local',
  models: [{ id: 'a-voice', kind: 'speech' as const }, chat('demo/echo'), chat('demo/markdown')],
};
const REMOTE = { id: 'remote', models: [chat('abab'), chat('qwen-plus')] };
const NONE = { gateway: '', model: '' };

describe('chooseModel', () => {
  it.each([
    [
      'keeps what was chosen',
      { gateway: 'remote', model: 'typed' },
      [LOCAL, REMOTE],
      { gateway: 'remote', model: 'typed' },
    ],
    [
      'leaves a gateway that is gone',
      { gateway: 'old', model: 'x' },
      [LOCAL],
      { gateway: 'local', model: 'demo/markdown' },
    ],
    [
      'takes the first gateway with chat models',
      NONE,
      [{ id: 'empty', models: [] }, REMOTE, LOCAL],
      { gateway: 'remote', model: 'qwen-plus' },
    ],
    [
      'takes the first chat model where none is preferred',
      NONE,
      [{ id: 'x', models: [chat('b'), chat('c')] }],
      { gateway: 'x', model: 'b' },
    ],
    ['finds none', NONE, [{ id: 'x', models: [] }], undefined],
  ])('%s', (_, chosen, gateways, choice) => {
    expect(chooseModel(chosen, gateways)).toEqual(choice);
  });
});
