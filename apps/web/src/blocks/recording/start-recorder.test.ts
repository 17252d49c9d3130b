import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeMicrophones } from './fake-microphones.ts';
import { openInput } from './open-input.ts';
import { readInterruptedRecordings } from './read-interrupted-recordings.ts';
import { startRecorder } from './start-recorder.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A browser's recorder that hears nothing: the test says when a piece comes. */
function fakeMediaRecorder() {
  const media = Object.assign(new EventTarget(), {
    state: 'inactive',
    start: () => void (media.state = 'recording'),
    pause: () => void (media.state = 'paused'),
    resume: () => void (media.state = 'recording'),
    requestData: () => media.give('asked'),
    stop() {
      media.state = 'inactive';
      media.give('last');
      media.dispatchEvent(new Event('stop'));
    },
    give(text: string) {
      // An empty one has no type.
      const data = new Blob([text], { type: text === '' ? '' : 'audio/ogg' });
      media.dispatchEvent(Object.assign(new Event('dataavailable'), { data }));
    },
  });
  return media;
}

async function setUp() {
  const microphones = fakeMicrophones(['desk']);
  const media = fakeMediaRecorder();
  vi.stubGlobal('navigator', { mediaDevices: microphones.mediaDevices, locks: navigator.locks });
  vi.stubGlobal('MediaRecorder', function MediaRecorder() {
    return media;
  });
  const recorder = startRecorder(await openInput(null), microphones.graph);
  return { ...microphones, media, recorder };
}

test('a recording is its pieces in order, of their type; the microphone is let go', async () => {
  const { media, recorder, open } = await setUp();
  media.give('');
  media.give('first ');
  recorder.stop();
  const { audio, ending, facts, kept } = await recorder.finished;
  expect([await audio.text(), audio.type, ending, facts.microphone]).toEqual([
    'first last',
    'audio/ogg',
    'stopped',
    'DESK',
  ]);
  expect(open()).toEqual([]);
  await kept.drop();
});

test('what came before a pause is kept at its beginning', async () => {
  const { media, recorder } = await setUp();
  media.give('first ');
  recorder.pause();
  recorder.pause();
  expect(recorder.progress.getState()).toMatchObject({ isPaused: true, bytes: 'first asked'.length });
  recorder.resume();
  expect(recorder.progress.getState().isPaused).toBe(false);
  recorder.discard();
  const { audio, ending, kept } = await recorder.finished;
  expect([await audio.text(), ending]).toEqual(['first askedlast', 'discarded']);
  await kept.drop();
});

test.each([
  { name: 'its microphone goes away', end: 'gone' },
  { name: 'the browser gives up', end: 'broken_off' },
] as const)('a recording ends with what came when $name', async ({ end }) => {
  const { media, recorder, last } = await setUp();
  media.give('first ');
  if (end === 'gone') last()?.vanish();
  else media.stop();
  const { audio, ending, kept } = await recorder.finished;
  expect([await audio.text(), ending]).toEqual(['first last', end]);
  await kept.drop();
});

test('it stays kept, and this page’s own, until it has found its place', async () => {
  const { media, recorder } = await setUp();
  media.give('first ');
  recorder.stop();
  const { kept } = await recorder.finished;
  await expect.poll(readInterruptedRecordings).toMatchObject({ interrupted: [], held: [expect.any(String)] });
  kept.release();
  await expect.poll(readInterruptedRecordings).toMatchObject({ interrupted: [{ microphone: 'DESK' }], held: [] });
  await kept.drop();
  expect(await readInterruptedRecordings()).toEqual({ interrupted: [], held: [] });
});
