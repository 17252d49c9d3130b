import { expect, test } from 'vitest';
import { createLaneRecorder } from './create-lane-recorder.ts';
import { createProgressBatch } from './create-progress-batch.ts';

const LANES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A page of which the test draws the frames. */
function startBatch(lanes: readonly string[]) {
  const reports: string[] = [];
  let asked: ((isFrame: boolean) => void) | undefined;
  const batch = createProgressBatch({
    recorders: new Map(lanes.map((id) => [id, createLaneRecorder({ path: '/', request: {}, sentAt: 0 })])),
    onProgress: (changed) => reports.push([...changed.keys()].join('')),
    schedule: (task) => (asked = task),
  });
  const pass = (isFrame: boolean) => {
    const task = asked;
    asked = undefined;
    task?.(isFrame);
  };
  return { batch, reports, draw: () => pass(true), wait: () => pass(false), isAsked: () => asked !== undefined };
}

test('lanes are reported in turn with every second frame', () => {
  const { batch, reports, draw } = startBatch(LANES);
  LANES.forEach(batch.mark);
  draw();
  expect(reports).toEqual(['abc']);
  draw();
  expect(reports).toEqual(['abc']);
  for (let frame = 0; frame < 4; frame += 1) draw();
  expect(reports).toEqual(['abc', 'def', 'gh']);
});

test('a lane that changes all the time keeps no other from its turn', () => {
  const { batch, reports, draw } = startBatch(LANES);
  LANES.forEach(batch.mark);
  for (let frame = 0; frame < 7; frame += 1) {
    draw();
    ['b', 'a'].forEach(batch.mark);
  }
  expect(reports).toEqual(['abc', 'def', 'ghb', 'ab']);
});

test('of very many lanes each has its turn within four', () => {
  const many = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(97 + index));
  const { batch, reports, draw } = startBatch(many);
  many.forEach(batch.mark);
  for (let frame = 0; frame < 8; frame += 1) draw();
  expect(reports.join('')).toBe(many.join(''));
  expect(reports.length).toBeLessThanOrEqual(4);
});

test('what changes after a silence is reported with the next frame, and nothing is asked for in a silence', () => {
  const { batch, reports, draw, isAsked } = startBatch(['a']);
  batch.mark('a');
  draw();
  draw();
  expect(isAsked()).toBe(false);
  batch.mark('a');
  draw();
  expect(reports).toEqual(['a', 'a']);
});

test('where no frames are drawn all is reported, every time', () => {
  const { batch, reports, draw, wait } = startBatch(LANES);
  LANES.forEach(batch.mark);
  draw();
  wait();
  batch.mark('c');
  wait();
  expect(reports).toEqual(['abc', 'defgh', 'c']);
});

test('at the end lanes are reported with every frame, and it is told when all are', async () => {
  const { batch, reports, draw, isAsked } = startBatch(LANES);
  LANES.forEach(batch.mark);
  draw();
  const reported = batch.end().then(() => reports.join(' '));
  draw();
  draw();
  expect(await reported).toBe('abc def gh');
  expect(isAsked()).toBe(false);
  await batch.end();
});
