import { describe, expect, it } from 'vitest';
import { layoutTicks, type TicksInput } from './layout-ticks.ts';

const BASE: TicksInput = { arrivals: [], span: 1000, width: 220, height: 10 };

describe('layoutTicks', () => {
  it('draws nothing while nothing has come', () => {
    expect(layoutTicks(BASE)).toEqual({ text: '', reasoning: '', other: '' });
  });

  it('makes one tick of arrivals that fall on one place', () => {
    const arrivals = [0, 1, 2, 500].map((t) => ({ t, kind: 'text' as const, size: 4 }));
    expect(layoutTicks({ ...BASE, arrivals }).text.match(/M/g)).toHaveLength(2);
  });

  it('draws more text as a higher tick, up to the full height', () => {
    const heightOf = (size: number) =>
      Number(/v([\d.]+)/.exec(layoutTicks({ ...BASE, arrivals: [{ t: 0, kind: 'text', size }] }).text)?.[1]);
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
    const layout = layoutTicks({ ...BASE, arrivals });
    expect(layout.reasoning).toMatch(/^M0 [^M]*$/);
    expect(layout.text).toMatch(/^M63.8 [^M]*$/);
    expect(layout.other).toMatch(/^M129.8 [^M]*$/);
  });

  it('puts all on the first place of an axis without length', () => {
    const arrivals = [0, 500].map((t) => ({ t, kind: 'text' as const, size: 4 }));
    expect(layoutTicks({ ...BASE, arrivals, span: 0 }).text.match(/M/g)).toHaveLength(1);
  });
});
