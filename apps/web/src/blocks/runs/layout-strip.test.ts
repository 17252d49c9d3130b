import { describe, expect, it } from 'vitest';
import { layoutStrip, type StripInput } from './layout-strip.ts';

const BASE: StripInput = {
  first: null,
  last: null,
  head: null,
  end: null,
  now: null,
  span: 1000,
  stalls: [],
  width: 220,
};

describe('layoutStrip', () => {
  it('waits from the start to now while nothing has come', () => {
    expect(layoutStrip({ ...BASE, now: 500 })).toMatchObject({
      waitTo: 110,
      head: null,
      now: 110,
      end: null,
    });
  });

  it('waits until the head, and marks it', () => {
    expect(layoutStrip({ ...BASE, head: 100, now: 500 })).toMatchObject({ waitTo: 22, head: 22 });
  });

  it('puts now behind nothing that has come', () => {
    expect(layoutStrip({ ...BASE, first: 100, last: 600, now: 500 })).toMatchObject({ waitTo: 22, now: 132 });
    expect(layoutStrip({ ...BASE, first: 100, last: 400, now: 500 })).toMatchObject({ now: 110 });
  });

  it('marks the end and no longer now', () => {
    const layout = layoutStrip({ ...BASE, end: { t: 1000, state: 'complete' }, now: 1000 });
    expect(layout).toMatchObject({ end: { x: 220, state: 'complete' }, now: null });
  });

  it('keeps everything on the axis, also what came after its right edge', () => {
    const layout = layoutStrip({ ...BASE, end: { t: 5000, state: 'error' }, stalls: [{ from: 900, to: 4000 }] });
    expect(layout.end?.x).toBe(220);
    expect(layout.stalls).toEqual([{ from: 198, to: 220 }]);
  });

  it('draws nothing on an axis without length', () => {
    expect(layoutStrip({ ...BASE, span: 0, now: 0 })).toMatchObject({ waitTo: 0, now: 0 });
  });
});
