import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { createLiveInput } from './create-live-input.ts';
import { fakeMicrophones } from './fake-microphones.ts';
import { openInput } from './open-input.ts';
import { rememberedInput } from './remembered-input.ts';

const HEADSET = { id: 'headset', name: 'HEADSET' };

afterEach(() => void vi.unstubAllGlobals());

async function setUp(faults: Readonly<Record<string, string>> = {}) {
  await rememberedInput.load();
  rememberedInput.change(() => null);
  const microphones = fakeMicrophones(['desk', 'headset'], faults);
  vi.stubGlobal('navigator', { mediaDevices: microphones.mediaDevices, permissions: { query: rejectQuery } });
  const [onGone, onChanged] = [vi.fn(), vi.fn()];
  const opened = await openInput(null);
  const input = createLiveInput({ graph: microphones.graph, opened, onChanged, onGone });
  return { ...microphones, input, onGone, onChanged };
}

async function rejectQuery(): Promise<never> {
  throw new TypeError('not a permission');
}

test('another microphone is heard from now on, and remembered; the one before is let go', async () => {
  const { input, heard, open, onGone, onChanged } = await setUp();
  await input.change(HEADSET);
  expect(heard).toEqual(['DESK', 'HEADSET']);
  expect(open()).toEqual(['HEADSET']);
  expect(input.state.getState()).toMatchObject({ used: HEADSET, missed: null, refused: null, isChanging: false });
  expect(rememberedInput.get()).toEqual(HEADSET);
  expect([onChanged, onGone].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

test('where another cannot be opened, the one before goes on', async () => {
  const { input, heard, open, onGone } = await setUp({ headset: 'NotReadableError' });
  await input.change(HEADSET);
  expect(heard).toEqual(['DESK']);
  expect(open()).toEqual(['DESK']);
  expect(input.state.getState()).toMatchObject({ used: { name: 'DESK' }, refused: 'busy', isChanging: false });
  expect(rememberedInput.get()).toBeNull();
  expect(onGone).not.toHaveBeenCalled();
});

test('a system that ends the first because another is opened does not end the recording', async () => {
  const { input, last, onGone } = await setUp();
  const first = last();
  const changing = input.change(HEADSET);
  first?.vanish();
  await changing;
  expect(onGone).not.toHaveBeenCalled();
});

test('unless the other cannot be opened then', async () => {
  const { input, last, onGone } = await setUp({ headset: 'NotReadableError' });
  const first = last();
  const changing = input.change(HEADSET);
  first?.vanish();
  await changing;
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('a microphone that goes away is told, one that is let go is not', async () => {
  const { input, last, onGone } = await setUp();
  last()?.vanish();
  expect(onGone).toHaveBeenCalledTimes(1);
  input.close();
  last()?.vanish();
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('one that the system mutes is told for as long as it lasts', async () => {
  const { input, last } = await setUp();
  last()?.mute(true);
  expect(input.state.getState().isMuted).toBe(true);
  last()?.mute(false);
  expect(input.state.getState().isMuted).toBe(false);
});

test('one that opens after the recording has ended is let go at once', async () => {
  const { input, heard, open } = await setUp();
  const changing = input.change(HEADSET);
  input.close();
  await changing;
  expect(heard).toEqual(['DESK']);
  expect(open()).toEqual([]);
});
