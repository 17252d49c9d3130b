import { beforeEach, expect, it, vi } from 'vitest';
import { saveInTurn } from './save-in-turn.ts';

let frames: (() => void)[] = [];

function draw(): Promise<void> {
  const drawn = frames;
  frames = [];
  for (const frame of drawn) frame();
  return new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});

it('does one task behind each frame, in the order in which they were given', async () => {
  const done: string[] = [];
  for (const name of ['a', 'b', 'c']) saveInTurn(() => done.push(name));
  expect(done).toEqual([]);
  await draw();
  expect(done).toEqual(['a']);
  await draw();
  await draw();
  expect(done).toEqual(['a', 'b', 'c']);
  expect(frames).toEqual([]);
});

it('goes on behind a task that fails', async () => {
  const done: string[] = [];
  const failed = new Promise((resolve) => process.once('uncaughtException', resolve));
  saveInTurn(() => {
    throw new Error('full');
  });
  saveInTurn(() => done.push('b'));
  await draw();
  await failed;
  await draw();
  expect(done).toEqual(['b']);
});
