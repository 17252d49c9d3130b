import { describe, expect, it } from 'vitest';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';
import { listGroups } from './list-groups.ts';
import type { Refusal } from './refusal.ts';

const recipe: ChatRecipe = {
  gateway: 'main',
  model: 'qwen-plus',
  parameters: { temperature: 0.3, stop: ['\n', 'END'] },
};
const lane: ChatLane = { id: 'b', letter: 'B', gateway: '', model: '', isOn: true, overrides: { set: {}, unset: [] } };
const main = { id: 'main', name: 'Main' };
const lab = { id: 'lab', name: 'Lab' };

function face(name: string, change: Partial<ChatLane> = {}, refusals: Refusal[] = []) {
  const table = {
    recipe,
    lanes: [{ ...lane, ...change }],
    gateways: [main, lab],
    refusals,
    text: (key: string) => key,
  };
  const row = listGroups(table)
    .flatMap(({ rows }) => rows)
    .find((each) => each.name === name);
  return row?.faceOf('b');
}

describe('listGroups', () => {
  it.each([
    ['temperature', {}, { state: 'inherited', words: '0.3' }],
    ['top_p', {}, { state: 'inherited', words: '' }],
    ['stop', {}, { state: 'inherited', words: '\\n END' }],
    ['temperature', { overrides: { set: { temperature: 0 }, unset: [] } }, { state: 'set', words: '0' }],
    ['temperature', { overrides: { set: {}, unset: ['temperature' as const] } }, { state: 'not_sent', words: '' }],
    ['stream', { overrides: { set: { stream: false }, unset: [] } }, { state: 'set', words: 'parameters.off' }],
    ['model', {}, { state: 'inherited', words: 'qwen-plus' }],
    ['model', { gateway: 'main', model: 'gpt-4' }, { state: 'set', words: 'gpt-4' }],
    ['gateway', { gateway: 'main', model: 'gpt-4' }, { state: 'inherited', words: 'Main' }],
    ['gateway', { gateway: 'lab', model: 'gpt-4' }, { state: 'set', words: 'Lab' }],
  ])('says of %s in a lane with %j', (name, change, expected) => {
    expect(face(name, change)).toEqual(expected);
  });

  it('tells what the lane’s own model refused', () => {
    const refused: Refusal = {
      gateway: 'main',
      model: 'gpt-4',
      parameter: 'temperature',
      message: 'no',
      at: 0,
      isDropped: true,
    };
    expect(face('temperature', {}, [refused])).toEqual({ state: 'inherited', words: '0.3' });
    expect(face('temperature', { gateway: 'main', model: 'gpt-4' }, [refused])).toMatchObject({
      refusal: { reason: 'no', isDropped: true },
    });
  });

  it('has a row for the gateway only where there are several', () => {
    const [who] = listGroups({ recipe, lanes: [lane], gateways: [main], refusals: [], text: (key: string) => key });
    expect(who?.rows.map(({ name }) => name)).toEqual(['model', 'system']);
  });
});
