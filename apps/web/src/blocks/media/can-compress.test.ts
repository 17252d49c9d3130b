import { afterEach, expect, test, vi } from 'vitest';
import { canCompress } from './can-compress.ts';

afterEach(() => vi.unstubAllGlobals());

test.for<[string, boolean, (() => Promise<AudioEncoderSupport>) | null]>([
  ['without an encoder', false, null],
  ['with an encoder of Opus', true, async () => ({ supported: true })],
  ['with an encoder of something else', false, async () => ({ supported: false })],
  ['with an encoder that says nothing', false, async () => ({})],
  ['with an encoder that does not understand', false, () => Promise.reject(new TypeError('opus?'))],
])('%s: %s', async ([, can, isConfigSupported]) => {
  if (isConfigSupported !== null) vi.stubGlobal('AudioEncoder', { isConfigSupported });
  expect(await canCompress()).toBe(can);
});
