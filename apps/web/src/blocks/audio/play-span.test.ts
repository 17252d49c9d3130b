import { afterEach, expect, test, vi } from 'vitest';
import { fakeFrames } from './fake-frames.ts';
import { fakeSoundPlayer } from './fake-sound-player.ts';
import { playSpan } from './play-span.ts';

afterEach(() => void vi.unstubAllGlobals());

function play(span = { start: 10, end: 14 }) {
  const frames = fakeFrames();
  const { player, move } = fakeSoundPlayer();
  const letGo = playSpan(player, span);
  const reach = (seconds: number) => {
    move(seconds);
    frames.next();
  };
  return { player, reach, letGo, isPlaying: () => player.store.getState().playing, frames };
}

test('it plays from the beginning to the end, and pauses there', () => {
  const { player, reach, isPlaying } = play();
  expect([player.position(), isPlaying()]).toEqual([10, true]);
  reach(13.9);
  expect(isPlaying()).toBe(true);
  reach(14.01);
  expect(isPlaying()).toBe(false);
});

test('who seeks meanwhile hears on beyond the end', () => {
  const { player, reach, isPlaying } = play();
  reach(12);
  player.seek(11);
  reach(14.01);
  expect(isPlaying()).toBe(true);
});

test('who pauses and plays on meanwhile hears on beyond the end', () => {
  const { player, reach, isPlaying } = play();
  reach(12);
  player.pause();
  player.play();
  reach(14.01);
  expect(isPlaying()).toBe(true);
});

test('a later span is not ended by an earlier one', () => {
  const { player, reach, isPlaying } = play({ start: 10, end: 14 });
  reach(12);
  playSpan(player, { start: 13, end: 20 });
  reach(14.01);
  expect(isPlaying()).toBe(true);
  reach(20);
  expect(isPlaying()).toBe(false);
});

test('letting go leaves the sound as it is', () => {
  const { reach, letGo, isPlaying, frames } = play();
  letGo();
  expect(frames.count()).toBe(0);
  reach(14.01);
  expect(isPlaying()).toBe(true);
});
