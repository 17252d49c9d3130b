import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { useState, type MouseEvent } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { axisTicks } from './axis-ticks.ts';
import type { FrameRow } from './describe-frames.ts';
import { stripSpan } from './strip-span.ts';
import { Strip } from './strip.tsx';
import { useElementWidth } from './use-element-width.ts';
import { measureOnce } from './measure-once.ts';

const HEIGHT = 36;

type WireStripProps = {
  letter: LaneLetter;
  run: ChatRun;
  rows: readonly FrameRow[];
  /** The time of the frame that is looked at. */
  at: number | null;
  /** A moment was chosen, milliseconds since the run's start. */
  onChoose: (t: number) => void;
};

/** The overview of a wire record: all arrivals, what could not be read, and the frame that is looked at, on an axis with its times. */
export function WireStrip({ letter, run, rows, at, onChoose }: WireStripProps) {
  const text = useText();
  const [width, ref] = useElementWidth();
  const [hovered, setHovered] = useState<number | null>(null);
  const now = run.end === null ? (rows.at(-1)?.t ?? 0) : null;
  const span = stripSpan({ ends: run.end === null ? [] : [run.end.t], now });
  const toX = (t: number) => Math.min(t / span, 1) * width;
  const timeAt = ({ clientX, currentTarget }: MouseEvent) => {
    const x = clientX - currentTarget.getBoundingClientRect().left;
    return (Math.min(Math.max(x, 0), width) / Math.max(width, 1)) * span;
  };

  return (
    <div className="shrink-0 border-b border-line px-3 pt-2.5 pb-1">
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the list below reaches every frame by key */}
      <div
        ref={ref}
        data-wire-strip
        className="relative cursor-crosshair"
        onClick={(event) => onChoose(timeAt(event))}
        onPointerMove={(event) => setHovered(timeAt(event))}
        onPointerLeave={() => setHovered(null)}
      >
        <Strip
          letter={letter}
          arrivals={run.arrivals}
          head={run.head?.t ?? null}
          end={run.end}
          now={now}
          span={span}
          stalls={measureOnce(run).numbers.stalls}
          height={HEIGHT}
          label={text('wire.strip')}
        />
        <svg
          aria-hidden
          width={width}
          height={HEIGHT}
          className="absolute inset-0 overflow-visible forced-color-adjust-none"
        >
          <path d={drawFaults(rows, toX)} strokeWidth={1.5} className="stroke-bad" />
          {at !== null && <Marker x={toX(at)} />}
        </svg>
      </div>
      <Axis span={span} width={width} hovered={hovered} />
    </div>
  );
}

/** One line for each pixel with a frame that could not be read or was an error. */
function drawFaults(rows: readonly FrameRow[], toX: (t: number) => number): string {
  const faults = rows.filter(({ kind }) => kind === 'malformed' || kind === 'problem');
  const places = new Set(faults.map(({ t }) => Math.round(toX(t))));
  return Array.from(places, (x) => `M${x} 0v${HEIGHT}`).join('');
}

function Marker({ x }: { x: number }) {
  return (
    <>
      <line x1={x} x2={x} y1={-2} y2={HEIGHT + 2} strokeWidth={1.5} className="stroke-t1" />
      <path d={`M${x - 4.5} -8h9l-4.5 6.5z`} strokeWidth={0.8} className="fill-now stroke-now-line" />
    </>
  );
}

/** Pixels around the hovered time in which a tick's label would touch its own. */
const CLEAR = 32;

function Axis({ span, width, hovered }: { span: number; width: number; hovered: number | null }) {
  const format = useFormat();
  const { unit } = format.seconds(span);
  const toX = (t: number) => (t / span) * width;
  const hoveredX = hovered === null ? null : Math.min(Math.max(toX(hovered), 18), Math.max(width - 18, 18));
  return (
    <div aria-hidden className="relative mt-1 h-4 text-f1 text-t4">
      {axisTicks(span, width)
        .filter((t) => hoveredX === null || Math.abs(toX(t) - hoveredX) > CLEAR)
        .map((t) => (
          <span key={t} className={t === 0 ? 'absolute' : 'absolute -translate-x-1/2'} style={{ left: toX(t) }}>
            {t === 0 ? `0 ${unit}` : t / 1000}
          </span>
        ))}
      {hovered !== null && hoveredX !== null && (
        <span className="absolute -translate-x-1/2 font-medium text-t1" style={{ left: hoveredX }}>
          {format.decimal(hovered / 1000, 2)}
        </span>
      )}
    </div>
  );
}
