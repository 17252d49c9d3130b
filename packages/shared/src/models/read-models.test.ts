import { describe, expect, test } from 'vitest';
import { readModels } from './read-models.ts';

function idsOf(body: unknown): string[] | undefined {
  const result = readModels(JSON.stringify(body));
  return 'models' in result ? result.models.map((model) => model.id) : undefined;
}

describe('every shape of a list', () => {
  test.each([
    ['OpenAI', { object: 'list', data: [{ id: 'a', object: 'model', created: 1, owned_by: 'x' }] }],
    ['one-api with a null permission', { object: 'list', data: [{ id: 'a', owned_by: 'custom', permission: null }] }],
    ['new-api without object', { success: true, data: [{ id: 'a' }] }],
    ['a bare list', [{ id: 'a' }]],
    ['strings', { data: ['a'] }],
    ['Ollama', { models: [{ name: 'a', model: 'a' }] }],
  ])('%s', (_, body) => {
    expect(idsOf(body)).toEqual(['a']);
  });

  test('no models at all', () => {
    expect(idsOf({ data: [] })).toEqual([]);
    expect(idsOf({ success: true, data: null })).toEqual([]);
  });
});

test('models come sorted by id by code point, each once, the first of duplicates kept', () => {
  const body = {
    data: [
      { id: '😀/b' },
      { id: 'gpt-4', kind: 'chat' },
      { id: 'Z' },
      { id: 'a/b' },
      { id: 'gpt-4', kind: 'image' },
      { id: '中' },
    ],
  };
  expect(idsOf(body)).toEqual(['Z', 'a/b', 'gpt-4', '中', '😀/b']);
  expect(readModels(JSON.stringify(body))).toMatchObject({ models: [{}, {}, { id: 'gpt-4', kind: 'chat' }, {}, {}] });
});

test('an entry without a usable id is dropped, the others stay', () => {
  const odd = [
    null,
    7,
    {},
    { id: '' },
    { id: ' ' },
    { id: 5 },
    { id: 'a\nb' },
    { id: 'x'.repeat(257) },
    { id: ' a' },
    { id: '<b>' },
  ];
  expect(idsOf({ data: [...odd, { id: 'good' }] })).toEqual(['<b>', 'good']);
});

test("the gateway's description becomes a note of plain text", () => {
  const body = {
    data: [
      { id: 'a', description: 'rule-based\u0000 demo' },
      { id: 'b', description: ' ' },
      { id: 'c', description: 7 },
    ],
  };
  expect(readModels(JSON.stringify(body))).toEqual({
    models: [
      { id: 'a', kind: 'other', note: 'rule-based demo' },
      { id: 'b', kind: 'other' },
      { id: 'c', kind: 'other' },
    ],
  });
});

test('5,000 entries in any order give one order', () => {
  const entries = Array.from({ length: 5_000 }, (_, index) => ({ id: `model-${(index * 7_919) % 5_000}` }));
  const reversed = entries.toReversed();
  expect(idsOf(entries)).toHaveLength(5_000);
  expect(idsOf(entries)).toEqual(idsOf(reversed));
});

describe('no list', () => {
  test.each([
    [
      'success: false under 200',
      '{"success":false,"message":"get user group failed"}',
      'gateway_failed',
      'get user group failed',
    ],
    ['an error under 200', '{"error":{"message":"bad key","code":"invalid_api_key"}}', 'gateway_auth', 'bad key'],
    ['a page', '<!doctype html><title>New API</title>', 'gateway_not_an_api', 'New API'],
    ['a JSON object of another kind', '{"hello":1}', 'gateway_unreadable', undefined],
    ['broken JSON', '{"data":[', 'gateway_unreadable', undefined],
    ['plain text', 'pong', 'gateway_unreadable', undefined],
    ['nothing', '', 'gateway_unreadable', undefined],
  ])('%s', (_, body, code, gatewayMessage) => {
    const result = readModels(body);
    expect('problem' in result && result.problem.code).toBe(code);
    expect('problem' in result && result.problem.gatewayMessage).toBe(gatewayMessage);
  });
});
