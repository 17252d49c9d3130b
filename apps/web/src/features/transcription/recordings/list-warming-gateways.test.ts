import { expect, test } from 'vitest';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';
import { listWarmingGateways } from './list-warming-gateways.ts';

function gateway(id: string, models: GatewayState['models']): GatewayState {
  return { id, name: id, isLocal: true, state: 'warming', models };
}

test('a gateway warms up while a model for transcription does, not for the sake of others', () => {
  const warming = gateway('warming', [
    { id: 'ready', kind: 'transcription', status: 'ready' },
    { id: 'late', kind: 'transcription', status: 'warming' },
  ]);
  const speaking = gateway('speaking', [{ id: 'flite', kind: 'speech', status: 'warming' }]);
  const silent = gateway('silent', [{ id: 'whisper-1', kind: 'transcription' }]);
  expect(listWarmingGateways([warming, speaking, silent])).toEqual([warming]);
});
