import { describe, expect, it } from 'vitest';
import { makeTurn } from '#features/chat/testing/make-turn.ts';
import { siblingTurns } from './sibling-turns.ts';
import { visibleTurns } from './visible-turns.ts';

// one ── two ── three
//   └── two' ── four      and another beginning: one'
const TREE = [
  makeTurn('one'),
  makeTurn('two', [], { parent: 'one' }),
  makeTurn('three', [], { parent: 'two' }),
  makeTurn("two'", [], { parent: 'one' }),
  makeTurn('four', [], { parent: "two'" }),
];

describe('visibleTurns', () => {
  it.each([
    ['the newest version everywhere', {}, ['one', "two'", 'four']],
    ['an older version and what followed it', { one: 'two' }, ['one', 'two', 'three']],
    ['the newest where the chosen one is gone', { one: 'deleted' }, ['one', "two'", 'four']],
  ])('shows %s', (_, path, shown) => {
    expect(visibleTurns({ turns: TREE, path }).map(({ id }) => id)).toEqual(shown);
  });

  it('has versions of the first turn too', () => {
    const turns = [...TREE, makeTurn("one'")];
    expect(visibleTurns({ turns, path: {} }).map(({ id }) => id)).toEqual(["one'"]);
    expect(visibleTurns({ turns, path: { first: 'one' } })).toHaveLength(3);
  });

  it('ends with damaged records that go round', () => {
    const turns = [makeTurn('one'), makeTurn('loop', [], { parent: 'one' }), makeTurn('one', [], { parent: 'loop' })];
    expect(visibleTurns({ turns, path: {} }).length).toBeLessThanOrEqual(3);
  });
});

describe('siblingTurns', () => {
  it('lists the versions of a turn, oldest first', () => {
    expect(siblingTurns({ turns: TREE }, makeTurn('', [], { parent: 'one' })).map(({ id }) => id)).toEqual([
      'two',
      "two'",
    ]);
  });
});
