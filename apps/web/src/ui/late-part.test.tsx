import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FirstDraw } from './first-draw.ts';
import { LatePart } from './late-part.tsx';

it.each([
  [false, 'its place'],
  [true, 'the part'],
])('after the first picture or not (%s), %s is drawn', (isDrawn, shown) => {
  const html = renderToStaticMarkup(
    <FirstDraw value={isDrawn}>
      <LatePart fallback="its place">the part</LatePart>
    </FirstDraw>,
  );
  expect(html.replaceAll(/<!--.*?-->/g, '')).toBe(shown);
});
