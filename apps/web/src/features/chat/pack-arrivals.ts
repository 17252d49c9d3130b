import type { Arrival } from '@lineup/shared/runs/run.ts';
import * as v from 'valibot';

const KINDS = ['text', 'reasoning', 'other'] as const satisfies readonly Arrival['kind'][];

/** Arrivals as they are saved, one column each: an answer of thousands of pieces is saved four times a second while it comes. */
export const packedArrivals = v.pipe(
  v.object({ t: v.instance(Float64Array), kind: v.instance(Uint8Array), size: v.instance(Uint32Array) }),
  v.check(({ t, kind, size }) => t.length === kind.length && t.length === size.length, 'columns must be of one length'),
  v.transform(({ t, kind, size }): Arrival[] =>
    Array.from(t, (time, index) => ({ t: time, kind: KINDS[kind[index] ?? 2] ?? 'other', size: size[index] ?? 0 })),
  ),
);

export function packArrivals(arrivals: readonly Arrival[]): v.InferInput<typeof packedArrivals> {
  return {
    t: Float64Array.from(arrivals, ({ t }) => t),
    kind: Uint8Array.from(arrivals, ({ kind }) => KINDS.indexOf(kind)),
    size: Uint32Array.from(arrivals, ({ size }) => size),
  };
}
