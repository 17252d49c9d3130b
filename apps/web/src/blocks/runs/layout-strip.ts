import type { Arrival, EndState } from '@lineup/shared/runs/run.ts';

/** What a strip draws; all times in milliseconds since the request. */
export type StripInput = {
  arrivals: readonly Arrival[];
  /** When the response head came; null while it has not. */
  head: number | null;
  end: { t: number; state: EndState } | null;
  /** The moment that is drawn as now, while the run goes on. */
  now: number | null;
  /** The time at the right edge. */
  span: number;
  stalls: readonly { from: number; to: number }[];
  width: number;
  height: number;
};

/** A strip in pixels. The three paths are the ticks of one kind each; `end` and `head` of the axis are places on it. */
export type StripLayout = {
  waitTo: number;
  head: number | null;
  reasoning: string;
  text: string;
  other: string;
  stalls: { from: number; to: number }[];
  now: number | null;
  end: { x: number; state: EndState } | null;
};

/** Pixels from one tick to the next, and of a tick itself. */
const PITCH = 2.2;
const TICK = 1.4;
/** The share of the height that a tick takes at least and at most; reasoning stays low and pale. */
const HEIGHTS = { text: [0.45, 1], reasoning: [0.2, 0.42], other: [0.16, 0.16] } as const;
/** A tick of this many characters or more has full height. */
const FULL_SIZE = 128;

/** Lays a run's arrivals out on the time axis: arrivals that fall on one tick are one tick, whose height tells how much came. */
export function layoutStrip({ arrivals, head, end, now, span, stalls, width, height }: StripInput): StripLayout {
  const toX = (t: number) => (span <= 0 ? 0 : Math.min(Math.max(t / span, 0), 1) * width);
  const waitEnd = head ?? arrivals[0]?.t ?? end?.t ?? now ?? 0;
  const drawTicks = (kind: Arrival['kind']) => {
    const sizes = new Map<number, number>();
    for (const arrival of arrivals) {
      if (arrival.kind !== kind) continue;
      const place = Math.floor(toX(arrival.t) / PITCH);
      sizes.set(place, (sizes.get(place) ?? 0) + arrival.size);
    }
    const [least, most] = HEIGHTS[kind];
    return Array.from(sizes, ([place, size]) => {
      const share = least + (most - least) * Math.min(Math.log2(1 + size) / Math.log2(FULL_SIZE), 1);
      return drawTick(place * PITCH, share * height, height);
    }).join('');
  };

  return {
    waitTo: toX(waitEnd),
    head: head === null ? null : toX(head),
    reasoning: drawTicks('reasoning'),
    text: drawTicks('text'),
    other: drawTicks('other'),
    stalls: stalls.map(({ from, to }) => ({ from: toX(from), to: toX(to) })),
    now: end === null && now !== null ? toX(now) : null,
    end: end === null ? null : { x: toX(end.t), state: end.state },
  };
}

function drawTick(x: number, length: number, height: number): string {
  const top = (height - length) / 2;
  return `M${round(x)} ${round(top)}h${TICK}v${round(length)}h-${TICK}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
