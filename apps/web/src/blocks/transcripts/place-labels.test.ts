import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

test.each([
  { places: [], labelled: [] },
  { places: [0], labelled: [0] },
  { places: [0, 0.05, 0.1, 0.15, 0.5], labelled: [0, 2, 4] },
  { places: [0.2, 0.21, 0.22], labelled: [0] },
  { places: [0.5, 0.95], labelled: [0] },
])('of the places $places those with the indices $labelled carry a label', ({ places, labelled }) => {
  expect(placeLabels(places)).toEqual(labelled);
});
