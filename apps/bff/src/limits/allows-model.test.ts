import { describe, expect, it } from 'vitest';
import { allowsModel } from './allows-model.ts';

describe('the list of models', () => {
  it.each<[list: Parameters<typeof allowsModel>[0], model: string, allows: boolean]>([
    [undefined, 'a/gpt-5', true],
    [[], 'a/gpt-5', false],
    [['gpt-5'], 'a/gpt-5', true],
    [['gpt-5'], 'a/gpt-5-mini', false],
    [['gpt-5'], 'a/GPT-5', false],
    [['gpt-*'], 'a/gpt-5-mini', true],
    [['gpt-*'], 'a/my-gpt-5', false],
    [['*'], 'a/anything', true],
    [{ a: ['gpt-5'] }, 'a/gpt-5', true],
    [{ a: ['gpt-5'] }, 'b/gpt-5', false],
    [{ a: ['gpt-5'], b: ['*'] }, 'b/gpt-5', true],
    // A gateway's id is a name in a file, not one of JavaScript's.
    [{ a: ['*'] }, 'constructor/gpt-5', false],
  ])('%j and %s: %s', (list, name, allows) => {
    const [gateway = '', model = ''] = name.split('/');
    expect(allowsModel(list, { gateway, model })).toBe(allows);
  });
});
