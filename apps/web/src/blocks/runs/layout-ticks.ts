import type { Arrival } from '@lineup/shared/runs/run.ts';

/** What the ticks of a strip are drawn from; `span` is the time at the right edge, in milliseconds since the request like every time here. */
export type TicksInput = { arrivals: readonly Arrival[]; span: number; width: number; height: number };

/** The ticks of one kind each, as the data of an SVG path, in pixels. */
export type TicksLayout = Record<Arrival['kind'], string>;

/** Pixels from one tick to the next, and of a tick itself. */
const PITCH = 2.2;
const TICK = 1.4;
/** The share of the height that a tick takes at least and at most; reasoning stays low and pale. */
const HEIGHTS = { text: [0.45, 1], reasoning: [0.2, 0.42], other: [0.16, 0.16] } as const;
/** A tick of this many characters or more has full height. */
const FULL_SIZE = 128;

/** Lays a run's arrivals out on the time axis: arrivals that fall on one tick are one tick, whose height tells how much came. */
export function layoutTicks({ arrivals, span, width, height }: TicksInput): TicksLayout {
  const places = {
    text: new Map<number, number>(),
    reasoning: new Map<number, number>(),
    other: new Map<number, number>(),
  };
  for (const { kind, t, size } of arrivals) {
    const x = span <= 0 ? 0 : Math.min(Math.max(t / span, 0), 1) * width;
    const place = Math.floor(x / PITCH);
    places[kind].set(place, (places[kind].get(place) ?? 0) + size);
  }
  return { text: draw('text'), reasoning: draw('reasoning'), other: draw('other') };

  function draw(kind: Arrival['kind']): string {
    const [least, most] = HEIGHTS[kind];
    return Array.from(places[kind], ([place, size]) => {
      const share = least + (most - least) * Math.min(Math.log2(1 + size) / Math.log2(FULL_SIZE), 1);
      return drawTick(place * PITCH, share * height, height);
    }).join('');
  }
}

function drawTick(x: number, length: number, height: number): string {
  const top = (height - length) / 2;
  return `M${round(x)} ${round(top)}h${TICK}v${round(length)}h-${TICK}z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
