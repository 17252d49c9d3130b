import { describe, expect, it } from 'vitest';
import { heightAboveKeyboard } from './height-above-keyboard.ts';

describe('the height above the keyboard', () => {
  it.each([
    ['is no matter while nothing covers the page', { layout: 844, visual: 844, scale: 1 }, null],
    ['is no matter when a browser bar shows itself', { layout: 844, visual: 790, scale: 1 }, null],
    ['is what is seen when a keyboard is up', { layout: 844, visual: 508.4, scale: 1 }, 508],
    ['is no matter where the browser has made the page smaller itself', { layout: 508, visual: 508, scale: 1 }, null],
    ['is no matter while a person has zoomed in', { layout: 844, visual: 422, scale: 2 }, null],
  ])('%s', (_, seen, height) => expect(heightAboveKeyboard(seen)).toBe(height));
});
