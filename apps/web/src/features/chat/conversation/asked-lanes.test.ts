import { describe, expect, it } from 'vitest';
import { makeLaneRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import { askedLanes } from './asked-lanes.ts';

describe('askedLanes', () => {
  it.each([
    ['those that were asked', ['b'], ['b']],
    ['no lane that is there no more', ['b', 'z'], ['b']],
    ['all where none was asked', [], ['a', 'b']],
  ])('takes %s', (_, asked, again) => {
    const turn = makeTurn(
      'Hello',
      asked.map((laneId) => makeLaneRun(laneId)),
    );
    expect(askedLanes(turn, [{ id: 'a' }, { id: 'b' }]).map(({ id }) => id)).toEqual(again);
  });
});
