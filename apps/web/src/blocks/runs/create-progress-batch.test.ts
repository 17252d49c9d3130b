import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';
import { expect, test } from 'vitest';
import { createLaneRecorder } from './create-lane-recorder.ts';
import { createProgressBatch } from './create-progress-batch.ts';

const LANES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const FRAME = 20;

/** A page of which the test draws the frames, each of which is done after so many milliseconds, and a clock that it moves. */
function startBatch(lanes: readonly string[], { cost = 8 }: { cost?: number } = {}) {
  const grown: string[] = [];
  const reports: string[] = [];
  const recorders = new Map(lanes.map((id) => [id, createLaneRecorder({ path: '/', request: {}, sentAt: 0 })]));
  let asked: ((isFrame: boolean) => void) | undefined;
  let at = 0;
  const batch = createProgressBatch({
    recorders,
    onGrowth: (changed) => grown.push([...changed.keys()].join('')),
    onProgress: (changed) => reports.push([...changed.keys()].join('')),
    schedule: (task) => (asked = task),
    after(task) {
      at += cost;
      task();
      at -= cost;
    },
    clock: () => at,
  });
  const pass = (isFrame: boolean) => {
    const task = asked;
    asked = undefined;
    task?.(isFrame);
    at += FRAME;
  };
  const take = (event: Extract<LaneEvent, { lane: string }>) => {
    recorders.get(event.lane)?.read(event, at);
    batch.mark(event.lane);
  };
  return {
    batch,
    grown,
    reports,
    write: (lane: string) => take({ kind: 'frame', lane, seq: 1, t: 1, data: TEXT, stray: [] }),
    end: (lane: string) => take({ kind: 'end', lane, seq: 2, t: 2, cause: 'eof', events: 1, bytes: 9, comments: 0 }),
    draw: (frames = 1) => Array.from({ length: frames }).forEach(() => pass(true)),
    wait: () => pass(false),
    isAsked: () => asked !== undefined,
  };
}

const TEXT = '{"choices":[{"index":0,"delta":{"content":"Hi"}}]}';

test('lanes are told in turn, each wholly when it is told first', () => {
  const { batch, grown, reports, draw } = startBatch(LANES);
  LANES.forEach(batch.mark);
  draw();
  expect([grown, reports]).toEqual([['a'], ['a']]);
  draw(12);
  expect([grown.join(''), reports.join('')]).toEqual(['abcdefgh', 'abcdefgh']);
});

test('where frames are done soon, more lanes are told with each', () => {
  const { batch, grown, draw } = startBatch(LANES, { cost: 2 });
  for (let frame = 0; frame < 100; frame += 1) {
    LANES.forEach(batch.mark);
    draw();
  }
  expect(grown[0]).toHaveLength(1);
  expect(grown.at(-1)).toHaveLength(8);
});

test('after a frame that took long the page rests', () => {
  const { batch, grown, draw } = startBatch(LANES, { cost: 15 });
  LANES.forEach(batch.mark);
  draw(2);
  expect(grown).toEqual(['a']);
  draw();
  expect(grown).toEqual(['a', 'b']);
});

test('a lane that changes all the time keeps no other from its turn', () => {
  const { batch, grown, draw } = startBatch(LANES);
  LANES.forEach(batch.mark);
  for (let frame = 0; frame < 10; frame += 1) {
    draw();
    ['b', 'a'].forEach(batch.mark);
  }
  expect(grown.join('')).toBe('abcdefghab');
});

test('everything is told once a second while something changes', () => {
  const { batch, grown, reports, draw } = startBatch(['a']);
  for (let frame = 0; frame < 120; frame += 1) {
    batch.mark('a');
    draw();
  }
  expect(grown.length).toBeGreaterThan(30);
  expect(reports).toEqual(['a', 'a', 'a']);
});

test('what came last is told as well, though nothing comes after it', () => {
  const { batch, reports, draw, isAsked } = startBatch(['a']);
  batch.mark('a');
  draw();
  batch.mark('a');
  draw(60);
  expect(reports).toEqual(['a', 'a']);
  expect(isAsked()).toBe(false);
});

test('a lane that writes its first or ends is told at once', () => {
  const { batch, reports, draw, write, end } = startBatch(['a']);
  batch.mark('a');
  draw();
  write('a');
  draw(4);
  write('a');
  draw(4);
  expect(reports).toEqual(['a', 'a']);
  end('a');
  draw(4);
  expect(reports).toEqual(['a', 'a', 'a']);
});

test('where no frames are drawn all is told, every time', () => {
  const { batch, grown, reports, draw, wait } = startBatch(LANES);
  LANES.forEach(batch.mark);
  draw();
  wait();
  batch.mark('c');
  wait();
  expect(grown).toEqual(['a', 'bcdefgh', 'c']);
  expect(reports).toEqual(['a', 'bcdefgh', 'c']);
});

test('at the end the words of four lanes are told with every frame, then all else, and it is said when all is', async () => {
  const { batch, grown, reports, draw, isAsked } = startBatch(LANES, { cost: 50 });
  LANES.forEach(batch.mark);
  draw();
  const told = batch.end().then(() => `${grown.join(' ')}, ${reports.join(' ')}`);
  draw(2);
  expect([grown, reports]).toEqual([['a', 'bcde', 'fgh'], ['a']]);
  draw(2);
  expect(await told).toBe('a bcde fgh, a bcde fgh');
  expect(isAsked()).toBe(false);
  await batch.end();
});
