import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSoundOutput } from './create-sound-output.ts';
import { fakeAudioContext } from './fake-audio-context.ts';
import { fakeStreamEvents } from './fake-stream-events.ts';

const LEAD = 0.04;
const RATE = 8_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const block = (seconds: number) => ({ sampleRate: RATE, channels: [new Float32Array(seconds * RATE)] });

function setUp() {
  const fake = fakeAudioContext();
  const { events, heard } = fakeStreamEvents();
  const output = createSoundOutput({ openContext: () => fake.context, events });
  return { ...fake, heard, output };
}

/** An output that plays two blocks of a second each. */
function setUpSounding() {
  const it = setUp();
  it.output.play();
  it.output.sound(block(1));
  it.output.sound(block(1));
  return it;
}

test('blocks sound back to back', () => {
  const { plan, output } = setUpSounding();
  expect(plan()).toEqual([
    { at: LEAD, offset: 0, seconds: 1 },
    { at: 1 + LEAD, offset: 0, seconds: 1 },
  ]);
  expect(output.reach()).toBe(2);
});

test('a context that runs sounds when the first block does', () => {
  const { heard } = setUpSounding();
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(1_000 * LEAD);
  expect(heard).toEqual(['sounding']);
});

test('a context that the browser does not let run is told', () => {
  const { context, heard, output } = setUpSounding();
  void context.suspend();
  vi.advanceTimersByTime(1_000 * LEAD + 2_000);
  expect(heard).toEqual(['blocked']);
  output.play();
  expect(context.state).toBe('running');
});

test('a context that takes its time to run is waited for', () => {
  const { context, heard } = setUpSounding();
  void context.suspend();
  vi.advanceTimersByTime(1_000 * LEAD + 1_000);
  expect(heard).toEqual([]);
  void context.resume();
  context.dispatchEvent(new Event('statechange'));
  vi.advanceTimersByTime(5_000);
  expect(heard).toEqual(['sounding']);
});

test('running dry is starving before the end, and the end after it', () => {
  const { advance, heard, context, output } = setUpSounding();
  advance(3);
  expect(heard).toEqual(['starved']);
  output.sound(block(1));
  output.end();
  expect(heard).toEqual(['starved', 'whole 3']);
  advance(5);
  expect(heard).toEqual(['starved', 'whole 3', 'ended']);
  expect(context.state).toBe('suspended');
});

test('an end after everything has sounded ends at once; one without any sound fails', () => {
  const { advance, heard, output } = setUpSounding();
  advance(3);
  output.end();
  expect(heard.slice(1)).toEqual(['whole 2', 'ended']);

  const silent = setUp();
  silent.output.end();
  expect(silent.heard).toEqual(['failed']);
});

test('a seek stops what sounds and goes on from the middle of a block', () => {
  const { plan, advance, heard, output } = setUpSounding();
  advance(0.5);
  output.seek(1.25);
  expect(plan()).toEqual([{ at: 0.5 + LEAD, offset: 0.25, seconds: 0.75 }]);
  expect(output.position()).toBe(1.25);
  advance(1 + LEAD);
  expect(output.position()).toBeCloseTo(1.75);
  expect(heard).toEqual([]);
});

test('a seek goes back to what has sounded, also after the end', () => {
  const { plan, advance, output } = setUpSounding();
  output.end();
  advance(3);
  output.seek(0);
  expect(plan().slice(2)).toEqual([
    { at: 3 + LEAD, offset: 0, seconds: 1 },
    { at: 4 + LEAD, offset: 0, seconds: 1 },
  ]);
});

test('the gain holds for a context that opens later, and changes at once', () => {
  const { gain, output } = setUp();
  output.setGain(-20);
  output.sound(block(1));
  expect(gain.value).toBeCloseTo(0.1);
  output.setGain(0);
  expect(gain.value).toBe(1);
});

test('released, it closes its context and takes nothing more', () => {
  const { context, plan, heard, output } = setUpSounding();
  output.release();
  output.sound(block(1));
  output.end();
  vi.advanceTimersByTime(1_000);
  expect(context.state).toBe('closed');
  expect(plan()).toHaveLength(2);
  expect(heard).toEqual([]);
});
