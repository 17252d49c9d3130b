import { describe, expect, it } from 'vitest';
import { NO_OVERRIDES, type ChatLane } from '#features/chat/chat-lane.ts';
import { makeLaneRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { copyLane } from './copy-lane.ts';
import { freeLetters } from './free-letters.ts';
import { moveLane } from '#blocks/lanes/move-lane.ts';
import { nextLane } from './next-lane.ts';
import { removeLane } from './remove-lane.ts';
import { returnLane } from '#blocks/lanes/return-lane.ts';
import { soloLane } from './solo-lane.ts';
import { toggleLane } from './toggle-lane.ts';

const lane = (letter: ChatLane['letter'], change: Partial<ChatLane> = {}): ChatLane => ({
  id: letter.toLowerCase(),
  letter,
  gateway: '',
  model: '',
  isOn: true,
  overrides: NO_OVERRIDES,
  ...change,
});
const letters = (lanes: readonly ChatLane[]) => lanes.map(({ letter }) => letter).join('');
const AB = [lane('A'), lane('B', { model: 'b', overrides: { set: { temperature: 1 }, unset: [] } })];

describe('copyLane', () => {
  it('copies the last lane, switched on, under the next letter', () => {
    const [, , copy] = copyLane({ lanes: AB.map((each) => ({ ...each, isOn: false })), turns: [] });
    expect(copy).toEqual(lane('C', { model: 'b', overrides: { set: { temperature: 1 }, unset: [] } }));
  });

  it('puts the copy of a named lane behind it', () => {
    expect(letters(copyLane({ lanes: AB, turns: [] }, 'a'))).toBe('ACB');
  });

  it('does not add a ninth', () => {
    const all = LANE_LETTERS.map((letter) => lane(letter));
    expect(copyLane({ lanes: all, turns: [] })).toEqual(all);
  });

  it('gives no letter of a removed lane while there is another, and never its id', () => {
    const answeredByB = [makeTurn('Hello', [makeLaneRun('b', { letter: 'B' })])];
    expect(letters(copyLane({ lanes: [lane('A')], turns: answeredByB }))).toBe('AC');
    const sevenLeft = LANE_LETTERS.filter((letter) => letter !== 'B').map((letter) => lane(letter));
    expect(copyLane({ lanes: sevenLeft, turns: answeredByB }).at(-1)).toMatchObject({ letter: 'B', id: 'b2' });
  });
});

describe('freeLetters', () => {
  it('are as many as there is room for lanes', () => {
    expect(freeLetters({ lanes: AB, turns: [] })).toEqual(['C', 'D', 'E', 'F', 'G', 'H']);
  });
});

describe('switching lanes', () => {
  it('keeps the last one that is on', () => {
    const off = toggleLane(AB, 'a');
    expect(off.map(({ isOn }) => isOn)).toEqual([false, true]);
    expect(toggleLane(off, 'b').map(({ isOn }) => isOn)).toEqual([false, true]);
  });

  it('talks to one alone, and to all again', () => {
    const alone = soloLane(AB, 'b');
    expect(alone.map(({ isOn }) => isOn)).toEqual([false, true]);
    expect(soloLane(alone, 'b').map(({ isOn }) => isOn)).toEqual([true, true]);
  });
});

describe('the order of lanes', () => {
  it.each([
    ['a', 1, 'BA'],
    ['b', -1, 'BA'],
    ['a', -1, 'AB'],
    ['b', 5, 'AB'],
  ])('moves %s by %i to %s', (id, by, order) => {
    expect(letters(moveLane(AB, id, by))).toBe(order);
  });

  it('never loses the last lane', () => {
    expect(letters(removeLane(AB, 'a'))).toBe('B');
    expect(letters(removeLane([lane('A')], 'a'))).toBe('A');
  });

  it('writes to those that are left when the only one that was on goes', () => {
    const solo = soloLane([...AB, lane('C')], 'a');
    expect(removeLane(solo, 'a').map(({ isOn }) => isOn)).toEqual([true, true]);
    expect(removeLane(solo, 'b').map(({ isOn }) => isOn)).toEqual([true, false]);
  });

  it.each([
    ['in its place', AB, 'ACB'],
    ['behind all that are left', [], 'C'],
    ['not beside one that has its letter now', [lane('C', { id: 'c2' })], 'C'],
    ['not where all places are taken', LANE_LETTERS.map((letter) => lane(letter, { id: `${letter}2` })), 'ABCDEFGH'],
  ])('puts a removed lane back %s', (_, lanes, order) => {
    expect(letters(returnLane(lanes, { lane: lane('C'), at: 1 }))).toBe(order);
  });

  it.each([
    ['a', 1, 'b'],
    ['b', 1, 'a'],
    ['a', -1, 'b'],
    [null, 1, 'a'],
  ])('goes round from %s by %i to %s', (id, by, next) => {
    expect(nextLane(AB, id, by)?.id).toBe(next);
  });
});
