import { describe, expect, it } from 'vitest';
import { layoutStrip, type StripInput } from './layout-strip.ts';

const BASE: StripInput = {
  arrivals: [],
  head: null,
  end: null,
  now: null,
  span: 1000,
  stalls: [],
  width: 220,
  height: 10,
};

describe('layoutStrip', () => {
  it('waits from the start to now while nothing has come', () => {
    expect(layoutStrip({ ...BASE, now: 500 })).toMatchObject({
      waitTo: 110,
      head: null,
      now: 110,
      text: '',
      end: null,
    });
  });

  it('waits until the head, and marks it', () => {
    expect(layoutStrip({ ...BASE, head: 100, now: 500 })).toMatchObject({ waitTo: 22, head: 22 });
  });

  it('makes one tick of arrivals that fall on one place', () => {
    const arrivals = [0, 1, 2, 500].map((t) => ({ t, kind: 'text' as const, size: 4 }));
    expect(layoutStrip({ ...BASE, arrivals }).text.match(/M/g)).toHaveLength(2);
  });

  it('draws more text as a higher tick, up to the full height', () => {
    const heightOf = (size: number) =>
      Number(/v([\d.]+)/.exec(layoutStrip({ ...BASE, arrivals: [{ t: 0, kind: 'text', size }] }).text)?.[1]);
    expect(heightOf(1)).toBeLessThan(heightOf(40));
    expect(heightOf(400)).toBe(10);
    expect(heightOf(4000)).toBe(10);
  });

  it('keeps reasoning, text and the rest apart', () => {
    const arrivals = (['reasoning', 'text', 'other'] as const).map((kind, index) => ({
      t: index * 300,
      kind,
      size: 8,
    }));
    const layout = layoutStrip({ ...BASE, arrivals });
    expect(layout.reasoning).toMatch(/^M0 [^M]*$/);
    expect(layout.text).toMatch(/^M63.8 [^M]*$/);
    expect(layout.other).toMatch(/^M129.8 [^M]*$/);
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
