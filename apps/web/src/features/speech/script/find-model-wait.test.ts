import { expect, test } from 'vitest';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';
import { findModelWait, type ModelWait } from './find-model-wait.ts';

const about = { name: 'Main', isLocal: true };
const tts = { id: 'tts-1', kind: 'speech' } as const;
const loading: GatewayState = { ...about, id: 'main', state: 'loading', models: [] };
const ready: GatewayState = { ...about, id: 'main', state: 'ready', models: [{ ...tts, status: 'ready' }] };
const warming: GatewayState = { ...about, id: 'main', state: 'warming', models: [{ ...tts, status: 'warming' }] };
const otherWarms: GatewayState = { ...warming, models: [tts, { id: 'whisper-1', kind: 'chat', status: 'warming' }] };
const elsewhere: GatewayState = { ...warming, id: 'backup' };

type WaitingLane = { gateway: string; model: string };

function lane(model: string): WaitingLane {
  return { gateway: 'main', model };
}

test.each<[string, WaitingLane[], GatewayState[], ModelWait | null]>([
  ['a lane without a model waits for the lists', [lane('')], [loading], 'loading'],
  ['a chosen model does not wait for the lists', [lane('tts-1')], [loading], null],
  ['a lane waits for its model to be loaded', [lane('tts-1')], [warming], 'warming'],
  [
    'the lists come first',
    [lane('tts-1'), { ...lane(''), gateway: 'backup' }],
    [warming, { ...loading, id: 'backup' }],
    'loading',
  ],
  ['another model is not waited for', [lane('tts-1')], [otherWarms], null],
  ['another gateway is not waited for', [lane('tts-1')], [ready, elsewhere], null],
  ['a list without speech models gives nothing to wait for', [lane('')], [ready], null],
  ['a gateway that is not configured is not waited for', [lane('tts-1')], [], null],
])('%s', (_, lanes, gateways, wait) => {
  expect(findModelWait(lanes, gateways)).toBe(wait);
});
