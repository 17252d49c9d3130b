import { afterEach, expect, test, vi } from 'vitest';
import { fakeStreamEvents } from './fake-stream-events.ts';
import { playMediaSource } from './play-media-source.ts';

afterEach(() => void vi.unstubAllGlobals());

const NO_RANGES = { length: 0, start: () => 0, end: () => 0 };
const range = (from: number, to: number) => ({ length: 1, start: () => from, end: () => to });

/** A source over a browser that plays nothing; its SourceBuffer takes a chunk when the test says so. */
function setUp() {
  const done: (number | string)[] = [];
  const buffer = Object.assign(new EventTarget(), {
    updating: false,
    mode: 'segments',
    abort: () => void done.push('abort'),
    appendBuffer([byte = -1]: Uint8Array) {
      done.push(byte);
      buffer.updating = true;
    },
  });
  const media = Object.assign(new EventTarget(), {
    readyState: 'open',
    duration: 4.5,
    addSourceBuffer: () => buffer,
    endOfStream() {
      media.readyState = 'ended';
      done.push('end of stream');
    },
  });
  const element = Object.assign(new EventTarget(), {
    currentTime: 0,
    volume: 1,
    buffered: NO_RANGES,
    seeking: false,
    ended: false,
    pause() {},
  });
  vi.stubGlobal('MediaSource', function MediaSource() {
    return media;
  });
  vi.stubGlobal('Audio', function Audio() {
    return element;
  });
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:' });

  const { events, heard } = fakeStreamEvents();
  const source = playMediaSource({ mime: 'audio/mpeg', events });
  media.dispatchEvent(new Event('sourceopen'));
  function take(): void {
    buffer.updating = false;
    buffer.dispatchEvent(new Event('updateend'));
  }
  return { source, done, heard, buffer, element, take };
}

test('chunks are handed over one at a time, and the sound is whole when the last was taken', () => {
  const { source, done, heard, take } = setUp();
  source.append(Uint8Array.of(1));
  source.append(Uint8Array.of(2));
  source.end();
  expect(done).toEqual([1]);
  take();
  expect(done).toEqual([1, 2]);
  expect(heard).toEqual([]);
  take();
  expect(done).toEqual([1, 2, 'end of stream']);
  expect(heard).toEqual(['whole 4.5']);
});

test('the next piece goes behind the one before, whatever a cut end of that has left', () => {
  const { source, done, buffer, take } = setUp();
  source.append(Uint8Array.of(1));
  source.nextPiece();
  source.append(Uint8Array.of(2));
  source.append(Uint8Array.of(3));
  expect(buffer.mode).toBe('sequence');
  expect(done).toEqual([1]);
  take();
  take();
  expect(done).toEqual([1, 'abort', 2, 3]);
});

test('a last piece that nothing follows is left alone', () => {
  const { source, done, take } = setUp();
  source.append(Uint8Array.of(1));
  source.nextPiece();
  source.end();
  take();
  expect(done).toEqual([1, 'end of stream']);
});

test('what is buffered can be sought in, but not what was dropped', () => {
  const { source, element } = setUp();
  expect(source.reach()).toBe(0);
  element.buffered = range(5, 20);
  expect(source.reach()).toBe(20);
  source.seek(12);
  expect(source.position()).toBe(12);
  source.seek(2);
  expect(source.position()).toBe(5);
});

test('waiting is starving only after the first sound, and not for a seek', () => {
  const { element, heard } = setUp();
  element.dispatchEvent(new Event('waiting'));
  element.dispatchEvent(new Event('playing'));
  element.seeking = true;
  element.dispatchEvent(new Event('waiting'));
  expect(heard).toEqual(['sounding']);
  element.seeking = false;
  element.dispatchEvent(new Event('waiting'));
  expect(heard).toEqual(['sounding', 'starved']);
});

test('an end that a seek has left is none', () => {
  const { element, heard } = setUp();
  element.dispatchEvent(new Event('ended'));
  expect(heard).toEqual([]);
  element.ended = true;
  element.dispatchEvent(new Event('ended'));
  expect(heard).toEqual(['ended']);
});

test('a gain is the volume of the element', () => {
  const { source, element } = setUp();
  source.setGain(-20);
  expect(element.volume).toBeCloseTo(0.1);
});
