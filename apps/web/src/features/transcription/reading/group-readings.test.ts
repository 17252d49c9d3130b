import { expect, test } from 'vitest';
import { groupReadings } from './group-readings.ts';

test('lanes that have the same words are one group, and what is read here too is told', () => {
  const groups = groupReadings(
    [
      { letter: 'B', said: 'Steel' },
      { letter: 'C', said: 'steele.' },
      { letter: 'D', said: 'steel,' },
    ],
    'Steele,',
  );
  expect(groups.map(({ letters, said, isSame }) => `${letters.join('')} ${said} ${isSame}`)).toEqual([
    'BD Steel false',
    'C steele. true',
  ]);
});

test('no readings, no groups', () => {
  expect(groupReadings([], 'a')).toEqual([]);
});
