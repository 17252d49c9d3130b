import { afterEach, expect, test, vi } from 'vitest';
import { fakeFrames } from './fake-frames.ts';
import { fakeSoundPlayer } from './fake-sound-player.ts';
import { watchPosition } from './watch-position.ts';

afterEach(() => void vi.unstubAllGlobals());

function watch(step = 0) {
  const frames = fakeFrames();
  const { player, move } = fakeSoundPlayer();
  const seen: number[] = [];
  const stop = watchPosition(player, (seconds) => void seen.push(seconds), { step });
  return { frames, player, move, seen, stop };
}

test('the position is told at once, and at every seek while nothing plays', () => {
  const { frames, player, seen } = watch();
  player.seek(3);
  expect(seen).toEqual([0, 3]);
  expect(frames.count()).toBe(0);
});

test('while it plays it is told at every frame, and at a pause once more', () => {
  const { frames, player, move, seen } = watch();
  player.play();
  for (const seconds of [0.5, 1]) {
    move(seconds);
    frames.next();
  }
  player.pause();
  frames.next();
  expect(seen).toEqual([0, 0, 0.5, 1, 1]);
});

test('with a step only the frames that have reached another one are told, and every pause and seek', () => {
  const { frames, player, move, seen } = watch(0.5);
  player.play();
  for (const seconds of [0.1, 0.4, 0.6, 0.9, 0.2, 1.4]) {
    move(seconds);
    frames.next();
  }
  player.seek(1.41);
  move(1.45);
  player.pause();
  expect(seen).toEqual([0, 0, 0.1, 0.6, 0.2, 1.4, 1.41, 1.45]);
});

test('a seek while it plays is told as the new position', () => {
  const { player, move, seen } = watch();
  player.play();
  move(5);
  player.seek(2);
  move(5);
  player.seek(2);
  expect(seen).toEqual([0, 0, 2, 2]);
});

test('nothing is told any more, and no frame is asked for, once it is stopped', () => {
  const { frames, player, seen, stop } = watch();
  player.play();
  stop();
  expect(frames.count()).toBe(0);
  player.seek(9);
  expect(seen).toEqual([0, 0]);
});
