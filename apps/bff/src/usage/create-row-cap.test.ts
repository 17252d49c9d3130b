import { expect, it } from 'vitest';
import { createRowCap } from './create-row-cap.ts';

it('gives so many rows of a day their own name, the rest share one, and the next day begins anew', () => {
  const cap = createRowCap(2);
  expect(cap('1', ['ann', 'g', 'a'])).toEqual(['ann', 'g', 'a']);
  expect(cap('1', ['ann', 'g', 'b'])).toEqual(['ann', 'g', 'b']);
  expect(cap('1', ['ben', 'g', 'a'])).toEqual(['others', 'others', 'others']);
  expect(cap('1', ['ann', 'g', 'a'])).toEqual(['ann', 'g', 'a']);
  expect(cap('2', ['ben', 'g', 'a'])).toEqual(['ben', 'g', 'a']);
});
