import { afterEach, expect, test, vi } from 'vitest';
import { fakeMicrophones } from './fake-microphones.ts';
import { openInput } from './open-input.ts';

afterEach(() => void vi.unstubAllGlobals());

const wanted = (id: string, name: string) => ({ id, name });

test.each([
  { name: 'the system’s own', want: null, used: 'DESK', missed: null },
  { name: 'the one that was chosen', want: wanted('headset', 'HEADSET'), used: 'HEADSET', missed: null },
  { name: 'the same under another id', want: wanted('an id of old', 'HEADSET'), used: 'HEADSET', missed: null },
  { name: 'the system’s own where that is gone', want: wanted('yeti', 'YETI'), used: 'DESK', missed: 'YETI' },
])('opens $name', async ({ want, used, missed }) => {
  const microphones = fakeMicrophones(['desk', 'headset']);
  vi.stubGlobal('navigator', { mediaDevices: microphones.mediaDevices });
  const opened = await openInput(want);
  expect(opened).toMatchObject({ used: { name: used }, missed: missed === null ? null : { name: missed } });
  // One on the way to it is not left open.
  expect(microphones.open()).toEqual([used]);
});

test('a microphone that is there and does not start is no reason to take another', async () => {
  const { mediaDevices } = fakeMicrophones(['desk', 'headset'], { headset: 'NotReadableError' });
  vi.stubGlobal('navigator', { mediaDevices });
  await expect(openInput(wanted('headset', 'HEADSET'))).rejects.toMatchObject({ name: 'NotReadableError' });
});
