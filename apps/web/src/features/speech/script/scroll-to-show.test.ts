import { expect, test } from 'vitest';
import { scrollToShow } from './scroll-to-show.ts';

const VIEW = { scrollTop: 100, height: 300 };

test.each([
  ['what shows stays where it is', { top: 100, bottom: 400 }, 100],
  ['what is above comes to the top', { top: 40, bottom: 80 }, 40],
  ['what begins above comes to the top', { top: 90, bottom: 200 }, 90],
  ['what is below comes to the bottom', { top: 500, bottom: 540 }, 240],
  ['what ends below comes to the bottom', { top: 380, bottom: 420 }, 120],
  ['what is taller than the view shows its beginning', { top: 500, bottom: 900 }, 500],
])('%s', (_, stretch, scrollTop) => {
  expect(scrollToShow(stretch, VIEW)).toBe(scrollTop);
});
