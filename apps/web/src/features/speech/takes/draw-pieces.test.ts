import { expect, test } from 'vitest';
import { drawPieces } from './draw-pieces.ts';

const piece = (level: number, seconds: number) => ({ envelope: { peaks: [level], rms: [level / 2] }, seconds });

test('pieces take as much of the drawing as they last', () => {
  const { envelope, seconds } = drawPieces([piece(0.2, 1), piece(0.8, 3)]);
  expect(seconds).toBe(4);
  expect(envelope.peaks).toHaveLength(480);
  expect(envelope.peaks.indexOf(0.8)).toBe(120);
  expect(envelope.rms[0]).toBe(0.1);
});

test('many short pieces still fill the drawing', () => {
  const pieces = Array.from({ length: 700 }, () => piece(0.5, 0.1));
  expect(drawPieces(pieces).envelope.peaks).toHaveLength(480);
});

test('nothing is drawn of nothing', () => {
  expect(drawPieces([])).toEqual({ envelope: { peaks: [], rms: [] }, seconds: 0 });
});
