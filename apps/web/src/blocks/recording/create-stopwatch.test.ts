import { expect, test } from 'vitest';
import { createStopwatch } from './create-stopwatch.ts';

function startAt(start: number) {
  let time = start;
  const watch = createStopwatch(() => time);
  return { watch, pass: (ms: number) => (time += ms) };
}

test('it counts from its start', () => {
  const { watch, pass } = startAt(1_000);
  pass(250);
  expect(watch.elapsed()).toBe(250);
});

test('it does not count what passes in a pause', () => {
  const { watch, pass } = startAt(0);
  pass(100);
  watch.pause();
  pass(5_000);
  expect(watch.elapsed()).toBe(100);
  watch.resume();
  pass(30);
  expect(watch.elapsed()).toBe(130);
});

test('pausing or resuming twice changes nothing', () => {
  const { watch, pass } = startAt(0);
  watch.resume();
  pass(10);
  watch.pause();
  watch.pause();
  pass(10);
  watch.resume();
  pass(5);
  watch.resume();
  expect(watch.elapsed()).toBe(15);
});
