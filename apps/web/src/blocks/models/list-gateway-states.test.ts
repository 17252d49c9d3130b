import { describe, expect, it } from 'vitest';
import { listGatewayStates } from './list-gateway-states.ts';

const config = {
  gateways: [{ id: 'main', name: 'Main', local: false }],
  limits: {},
  prices: {},
  caps: {},
  version: '0',
};
const chat = { id: 'gpt-4o', kind: 'chat' } as const;
const error = { code: 'gateway_auth', message: 'bad key' };

function stateOf(main: object | undefined, isLost = false) {
  const lists = main === undefined ? undefined : { gateways: [{ id: 'main', models: [], ...main }] };
  return listGatewayStates({ config, lists, isLost })[0];
}

describe('listGatewayStates', () => {
  it('has no gateway before the configuration is known', () => {
    expect(listGatewayStates({ config: undefined, lists: { gateways: [] }, isLost: false })).toEqual([]);
  });

  it.each([
    ['loading', 'no list has come', undefined, false],
    ['failed', 'the lists could not be read', undefined, true],
    ['failed', 'the gateway has an error in the place of a list', { error }, false],
    ['warming', 'a model is being loaded', { models: [chat, { ...chat, id: 'b', status: 'warming' }] }, false],
    ['ready', 'all models are ready', { models: [chat, { ...chat, id: 'b', status: 'ready' }] }, false],
    ['ready', 'the list is empty', {}, false],
    ['ready', 'an old list is there although it could not be read again', { models: [chat] }, true],
  ])('says %s when %s', (state, _, list, isLost) => {
    expect(stateOf(list, isLost)).toMatchObject({ name: 'Main', state });
  });

  it('passes the gateway’s own words on', () => {
    expect(stateOf({ error })).toMatchObject({ error });
  });
});
