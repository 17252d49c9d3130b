import { expect, test } from 'vitest';
import { chooseMark } from './choose-mark.ts';

type Node = { name: string; at: [number, number]; isPinned?: boolean; isWhole?: boolean; inside?: Node[] };

const SEEN = { top: 100, bottom: 500 };

const block = (name: string, at: [number, number]): Node => ({ name, at, isWhole: true });
const turn = (at: [number, number], ...inside: Node[]): Node => ({ name: 'turn', at, inside });
const pinned = (name: string, at: [number, number], ...inside: Node[]): Node => ({ name, at, inside, isPinned: true });

test.for<[string, Node[], string | undefined]>([
  ['nothing', [], undefined],
  ['only what is above or below', [turn([0, 100]), turn([500, 900])], undefined],
  ['a turn that begins in view', [turn([-900, 90], block('old', [-900, 90])), turn([200, 900])], 'turn'],
  [
    'the block at the upper edge',
    [turn([0, 900], block('a', [0, 90]), block('b', [90, 150]), block('c', [150, 900]))],
    'b',
  ],
  ['a block that fills the view', [turn([-900, 900], block('code', [-800, 900]))], 'code'],
  ['the turn, where nothing in it is seen', [turn([0, 900], block('a', [0, 50]), block('b', [600, 900]))], 'turn'],
  ['no box without height', [turn([0, 900], block('mark', [200, 200]), block('a', [210, 300]))], 'a'],
  [
    'no box that is held in view',
    [turn([0, 900], pinned('head', [100, 152], block('name', [100, 152])), block('a', [80, 900]))],
    'a',
  ],
  [
    'the row, where the first lane in it is held in view',
    [turn([0, 900], { name: 'row', at: [0, 900], inside: [pinned('lane', [50, 500], block('a', [50, 500]))] })],
    'row',
  ],
])('the place of a reader: %s', ([, nodes, name]) => {
  const found = chooseMark(nodes, SEEN, {
    measure: ({ at: [top, bottom], isPinned = false, isWhole = false }) => ({ top, bottom, isPinned, isWhole }),
    inside: ({ inside }) => inside ?? [],
  });
  expect(found?.name).toBe(name);
});
