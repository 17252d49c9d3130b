import { expect, it } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { listCellTakes } from './list-cell-takes.ts';

it('lists the takes of the same lane, voice and text, and no others', () => {
  const takes = [
    makeTake({ id: 'first' }),
    makeTake({ id: 'other lane', laneId: 'b' }),
    makeTake({ id: 'other voice', voice: 'echo' }),
    makeTake({ id: 'other text', text: 'Ho' }),
    makeTake({ id: 'second' }),
  ];
  expect(listCellTakes(makeTake(), takes).map(({ id }) => id)).toEqual(['first', 'second']);
});
