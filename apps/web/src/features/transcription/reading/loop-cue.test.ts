import { afterEach, expect, test, vi } from 'vitest';
import { fakeFrames } from '#blocks/audio/fake-frames.ts';
import { fakeSoundPlayer } from '#blocks/audio/fake-sound-player.ts';
import { loopCue } from './loop-cue.ts';

afterEach(() => void vi.unstubAllGlobals());

const cues = [
  { start: 1, end: 3 },
  { start: 3.1, end: 5 },
  { start: 8, end: 10 },
];

/** A player that plays from a second on, its cues repeated. */
function loop(from: number) {
  const frames = fakeFrames();
  const { player, move } = fakeSoundPlayer(10);
  player.seek(from);
  player.play();
  const stop = loopCue(player, { cues, duration: 10 });
  function reach(seconds: number): number {
    move(seconds);
    frames.next();
    return player.position();
  }
  return { player, reach, stop };
}

test('at its end the cue begins again', () => {
  const { reach } = loop(1.5);
  expect(reach(2.9)).toBe(2.9);
  expect(reach(3.02)).toBe(1);
  expect(reach(3.15)).toBe(1);
});

test('who seeks to another cue has that repeated', () => {
  const { player, reach } = loop(1.5);
  player.seek(4);
  expect(reach(5.01)).toBe(3.1);
});

test('the last cue turns before the recording ends', () => {
  expect(loop(8.5).reach(9.95)).toBe(8);
});

test('in a pause nothing is repeated until a cue comes', () => {
  const { reach } = loop(6);
  expect(reach(7)).toBe(7);
  expect(reach(8.5)).toBe(8.5);
  expect(reach(9.95)).toBe(8);
});

test('a sound that is paused stays where it is', () => {
  const { player, reach } = loop(1.5);
  player.pause();
  player.seek(3.05);
  expect(reach(3.05)).toBe(3.05);
});

test('it can be stopped', () => {
  const { reach, stop } = loop(1.5);
  stop();
  expect(reach(3.02)).toBe(3.02);
});
