import type { EndState } from '@lineup/shared/runs/run.ts';

/** What a strip draws; all times in milliseconds since the request. */
export type StripInput = {
  /** When the first and the last arrival came; null while none has. */
  first: number | null;
  last: number | null;
  /** When the response head came; null while it has not. */
  head: number | null;
  end: { t: number; state: EndState } | null;
  /** The moment that is drawn as now, while the run goes on. */
  now: number | null;
  /** The time at the right edge. */
  span: number;
  stalls: readonly { from: number; to: number }[];
  width: number;
};

/** The marks of a strip, in pixels: places on its axis. */
export type StripLayout = {
  waitTo: number;
  head: number | null;
  stalls: { from: number; to: number }[];
  now: number | null;
  end: { x: number; state: EndState } | null;
};

/** Lays out what a strip says beside its ticks: the wait, the head, the silences, now and the end. */
export function layoutStrip({ first, last, head, end, now, span, stalls, width }: StripInput): StripLayout {
  const toX = (t: number) => (span <= 0 ? 0 : Math.min(Math.max(t / span, 0), 1) * width);
  const waitEnd = head ?? first ?? end?.t ?? now ?? 0;
  return {
    waitTo: toX(waitEnd),
    head: head === null ? null : toX(head),
    stalls: stalls.map(({ from, to }) => ({ from: toX(from), to: toX(to) })),
    // The clock ticks a few times a second, and what has come has come by now.
    now: end === null && now !== null ? toX(Math.max(now, last ?? 0)) : null,
    end: end === null ? null : { x: toX(end.t), state: end.state },
  };
}
