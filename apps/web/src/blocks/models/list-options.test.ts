import type { ModelEntry } from '@lineup/shared/models/models-response.ts';
import { describe, expect, it } from 'vitest';
import { listOptions } from './list-options.ts';
import type { GatewayState } from './list-gateway-states.ts';

function gateway(id: string, models: ModelEntry[], isLocal = false): GatewayState {
  return { id, name: id.toUpperCase(), isLocal, state: 'ready', models };
}

const main = gateway('main', [
  { id: 'embed-3', kind: 'embedding' },
  { id: 'gpt-4o', kind: 'chat' },
  { id: 'mystery', kind: 'other' },
  { id: 'qwen-plus', kind: 'chat' },
]);
const local = gateway(
  'local',
  [
    { id: 'demo/echo', kind: 'chat' },
    { id: 'voice', kind: 'speech' },
  ],
  true,
);

function ids(query: string, gateways: GatewayState[] = [main, local]) {
  return listOptions({ gateways, kind: 'chat', query }).map((group) => [
    group.name,
    group.items.map(({ model, isTyped }) => (isTyped ? `“${model}”` : model)),
  ]);
}

describe('listOptions', () => {
  it('lists the wanted kind first, then unknown kinds, by gateway, and no others', () => {
    expect(ids('')).toEqual([
      ['MAIN', ['gpt-4o', 'qwen-plus', 'mystery']],
      ['LOCAL', ['demo/echo']],
    ]);
  });

  it('finds models of other kinds when asked for, last of their gateway', () => {
    expect(ids('e')).toEqual([
      ['MAIN', ['qwen-plus', 'mystery', 'embed-3', '“e”']],
      ['LOCAL', ['demo/echo', 'voice', '“e”']],
    ]);
  });

  it('offers what was typed to every gateway that does not list it', () => {
    expect(ids(' gpt-4o ')).toEqual([
      ['MAIN', ['gpt-4o']],
      ['LOCAL', ['“gpt-4o”']],
    ]);
  });

  it('puts a gateway that lists a match before one that can only be sent what was typed', () => {
    expect(ids('voice').map(([name]) => name)).toEqual(['LOCAL', 'MAIN']);
  });

  it('offers what was typed to a gateway without a list', () => {
    const failed: GatewayState = {
      ...gateway('lab', []),
      state: 'failed',
      error: { code: 'gateway_auth', message: '' },
    };
    expect(ids('', [failed])).toEqual([]);
    expect(ids('my/model', [failed])).toEqual([['LAB', ['“my/model”']]]);
  });

  it('says of a demo what it does without saying twice that it is one', () => {
    const noted = gateway(
      'local',
      [{ id: 'demo/echo', kind: 'chat', note: 'Says it back (built-in demo, not an AI model)' }],
      true,
    );
    const [group] = listOptions({ gateways: [noted], kind: 'chat', query: '' });
    expect(group?.items[0]).toMatchObject({ isDemo: true, note: 'Says it back' });
  });

  it('marks the demos of the server’s own gateway, and only those', () => {
    const other = gateway('other', [{ id: 'demo/echo', kind: 'chat' }]);
    const options = listOptions({ gateways: [local, other], kind: 'chat', query: '' }).flatMap(({ items }) => items);
    expect(options.map(({ gateway, isDemo }) => [gateway, isDemo])).toEqual([
      ['local', true],
      ['other', false],
    ]);
  });
});
