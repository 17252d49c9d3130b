import type { Arrival, EndState } from '@lineup/shared/runs/run.ts';
import { clsx } from 'clsx';
import { memo } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { layoutStrip, type StripLayout } from './layout-strip.ts';
import { layoutTicks, type TicksInput } from './layout-ticks.ts';
import { useElementWidth } from './use-element-width.ts';

type StripProps = {
  letter: LaneLetter;
  arrivals: readonly Arrival[];
  /** When the response head came, milliseconds since the request like every time here; null while it has not. */
  head: number | null;
  end: { t: number; state: EndState } | null;
  /** The moment drawn as now while the run goes on; null when it has ended. */
  now: number | null;
  /** The time at the right edge, shared by the strips of a turn. */
  span: number;
  stalls?: readonly { from: number; to: number }[];
  height?: number;
  /** What it says to a screen reader; without it the strip is decoration beside figures that say the same. */
  label?: string;
};

const HEIGHT = 18;
const NO_STALLS: readonly never[] = [];

/** A run's arrivals on a time axis, the one drawing for every kind of run. */
export function Strip({ letter, label, ...looks }: StripProps) {
  const [width, ref] = useElementWidth();
  const { arrivals, head, end, now, span } = looks;
  // Defaults stand here, because the React compiler leaves out a component that has them among its parameters.
  const height = looks.height ?? HEIGHT;
  const stalls = looks.stalls ?? NO_STALLS;
  const layout = layoutStrip({
    first: arrivals[0]?.t ?? null,
    last: arrivals.at(-1)?.t ?? null,
    head,
    end,
    now,
    span,
    stalls,
    width,
  });
  return (
    <div ref={ref} data-lane={letter} data-strip className="min-w-0" style={{ height }}>
      <svg
        role={label === undefined ? undefined : 'img'}
        aria-label={label}
        aria-hidden={label === undefined}
        width={width}
        height={height}
        className="block overflow-visible forced-color-adjust-none"
      >
        <Axis layout={layout} width={width} middle={height / 2} />
        <Ticks arrivals={arrivals} span={span} width={width} height={height} />
        {layout.stalls.map((stall) => (
          <StallMark key={stall.from} {...stall} middle={height / 2} />
        ))}
        {layout.now !== null && (
          <rect
            x={Math.max(layout.now - 2, 0)}
            y={0}
            width={4}
            height={height}
            rx={1}
            strokeWidth={0.8}
            // What comes moves it; to fade it as well would have the page drawn with every frame.
            className={clsx('fill-now stroke-now-line', arrivals.length === 0 && 'pulse-now')}
          />
        )}
        {layout.end !== null && <EndMark {...layout.end} height={height} />}
      </svg>
    </div>
  );
}

/** A component of its own: while the marks move on with the clock, the ticks stay as they are until something has come. */
const Ticks = memo(function Ticks(input: TicksInput) {
  const { other, reasoning, text } = layoutTicks(input);
  return (
    <>
      <path d={other} className="fill-line3" />
      <path d={reasoning} className="fill-lane opacity-50" />
      <path d={text} className="fill-lane" />
    </>
  );
});

function Axis({ layout, width, middle }: { layout: StripLayout; width: number; middle: number }) {
  return (
    <>
      <line x1={layout.waitTo} x2={width} y1={middle} y2={middle} className="stroke-line" />
      <line x1={0} x2={layout.waitTo} y1={middle} y2={middle} strokeDasharray="1.5 2.5" className="stroke-line3" />
      {layout.head !== null && (
        <line x1={layout.head} x2={layout.head} y1={middle - 3} y2={middle + 3} className="stroke-line3" />
      )}
    </>
  );
}

function StallMark({ from, to, middle }: { from: number; to: number; middle: number }) {
  const x = (from + to) / 2;
  return (
    <>
      <line x1={from} x2={to} y1={middle} y2={middle} strokeWidth={1.5} className="stroke-warn" />
      <path d={`M${x - 3.2} ${middle + 3.4}h6.4l-3.2-6z`} strokeWidth={1.2} className="fill-paper stroke-warn" />
    </>
  );
}

function EndMark({ x, state, height }: { x: number; state: EndState; height: number }) {
  const middle = height / 2;
  switch (state) {
    case 'complete':
      return <rect x={Math.max(x - 2, 0)} y={0} width={2} height={height} className="fill-t1" />;
    case 'stopped':
      return <rect x={Math.max(x - 7, 0)} y={middle - 3.5} width={7} height={7} className="fill-t1" />;
    case 'cut_off':
      return (
        <path
          d={`M${Math.max(x, 3)} 0l-3 ${height / 4}l3 ${height / 4}l-3 ${height / 4}l3 ${height / 4}`}
          strokeWidth={1.6}
          className="fill-none stroke-warn"
        />
      );
    case 'empty':
      return (
        <circle
          cx={Math.max(x - 5, 5)}
          cy={middle}
          r={4}
          strokeWidth={1.4}
          strokeDasharray="2 1.6"
          className="fill-paper stroke-warn"
        />
      );
    case 'error':
      return (
        <path
          d={`M${Math.max(x - 7, 0)} ${middle - 3.5}l7 7m0-7l-7 7`}
          strokeWidth={1.8}
          className="fill-none stroke-bad"
        />
      );
  }
}
