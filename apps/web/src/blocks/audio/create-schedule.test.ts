import { expect, test } from 'vitest';
import { createSchedule } from './create-schedule.ts';

const LEAD = 0.04;

test('blocks that come in time follow each other without a gap', () => {
  const schedule = createSchedule();
  expect(schedule.place({ seconds: 1, now: 10 })).toBeCloseTo(10 + LEAD);
  expect(schedule.place({ seconds: 0.5, now: 10.2 })).toBeCloseTo(11 + LEAD);
  expect(schedule.place({ seconds: 0.5, now: 11.4 })).toBeCloseTo(11.5 + LEAD);
});

test('a block that comes too late starts a moment from now', () => {
  const schedule = createSchedule();
  schedule.place({ seconds: 1, now: 0 });
  expect(schedule.place({ seconds: 1, now: 5 })).toBeCloseTo(5 + LEAD);
});

test('the position counts what was heard, and stands still while the buffer is empty', () => {
  const schedule = createSchedule();
  schedule.place({ seconds: 1, now: 0 });
  expect(schedule.position(0)).toBe(0);
  expect(schedule.position(0.54)).toBeCloseTo(0.5);
  expect(schedule.position(3)).toBe(1);
  schedule.place({ seconds: 1, now: 4 });
  expect(schedule.position(4)).toBe(1);
  expect(schedule.position(4.54)).toBeCloseTo(1.5);
  expect(schedule.position(9)).toBe(2);
});

test('restarted, it goes on from the second that it is given', () => {
  const schedule = createSchedule();
  schedule.place({ seconds: 3, now: 0 });
  schedule.restart(2);
  expect(schedule.position(9)).toBe(2);
  expect(schedule.place({ seconds: 1, now: 9 })).toBeCloseTo(9 + LEAD);
  expect(schedule.position(9.54)).toBeCloseTo(2.5);
  expect(schedule.position(20)).toBe(3);
});
