import { describe, expect, it } from 'vitest';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import { spreadTemperature } from './spread-temperature.ts';

const lane: ChatLane = {
  id: 'a',
  letter: 'A',
  gateway: 'main',
  model: 'm',
  isOn: true,
  overrides: { set: { n: 2 }, unset: ['temperature'] },
};
const all = { lane, freeLetters: ['B', 'C', 'D', 'E'], laneCount: 1, range: { min: 0, max: 1 } } as const;

function spread(change: Partial<Parameters<typeof spreadTemperature>[0]>) {
  const lanes = spreadTemperature({ ...all, makeId: (letter) => letter.toLowerCase(), ...change });
  return lanes.map(({ letter, overrides: { set } }) => [letter, set.temperature]);
}

describe('spreadTemperature', () => {
  it('copies a lane with everything but its temperature', () => {
    const [first] = spreadTemperature({ ...all, makeId: () => 'new' });
    expect(first).toEqual({
      ...lane,
      id: 'new',
      letter: 'B',
      overrides: { set: { n: 2, temperature: 0.3 }, unset: [] },
    });
  });

  it.each<[string, Parameters<typeof spread>[0], [string, number][]]>([
    [
      'three temperatures',
      {},
      [
        ['B', 0.3],
        ['C', 0.7],
        ['D', 1],
      ],
    ],
    [
      'no temperature above the gateway’s, and none twice',
      { range: { min: 0, max: 0.5 } },
      [
        ['B', 0.3],
        ['C', 0.5],
      ],
    ],
    [
      'no temperature below the gateway’s',
      { range: { min: 0.5, max: 2 } },
      [
        ['B', 0.5],
        ['C', 0.7],
        ['D', 1],
      ],
    ],
    [
      'no more lanes than there is room for',
      { laneCount: 6 },
      [
        ['B', 0.3],
        ['C', 0.7],
      ],
    ],
    ['none when there are eight', { laneCount: 8 }, []],
    ['no more lanes than there are letters', { freeLetters: ['H'] }, [['H', 0.3]]],
  ])('gives %s', (_, change, expected) => {
    expect(spread(change)).toEqual(expected);
  });
});
