import type { CSSProperties } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { drawSegments, RULER_HEIGHT } from './draw-segments.ts';
import { placeLabels } from './place-labels.ts';

type Span = { start: number; end: number };

type SegmentRulerProps = {
  segments: readonly Span[];
  /** Seconds of the recording. */
  duration: number;
  /** The one that is spoken now; null for none. */
  current: Span | null;
};

/** Units of the drawing, so that a second of an hour still has a width. */
const WIDTH = 10_000;

/** Where the segments lie under a waveform. It repeats what the list of segments says, so it is not read. */
export function SegmentRuler({ segments, duration, current }: SegmentRulerProps) {
  return (
    <div aria-hidden className="relative h-5.5">
      <div className="absolute inset-x-0 top-1 h-1.25">
        <SegmentMarks segments={segments} duration={duration} />
        {current !== null && <CurrentMark span={current} duration={duration} />}
      </div>
      <SegmentTimes segments={segments} duration={duration} />
    </div>
  );
}

function SegmentMarks({ segments, duration }: Omit<SegmentRulerProps, 'current'>) {
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${RULER_HEIGHT}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full fill-line2 forced-colors:fill-[CanvasText]"
    >
      <path d={drawSegments(segments, { duration, width: WIDTH })} />
    </svg>
  );
}

function CurrentMark({ span: { start, end }, duration }: { span: Span; duration: number }) {
  // Some models tell an end beyond the recording's.
  const share = (seconds: number) => Math.min(seconds / duration, 1) * 100;
  const place: CSSProperties = { left: `${share(start)}%`, width: `${share(end) - share(start)}%` };
  return (
    <div
      style={place}
      className="absolute inset-y-0 rounded-[1px] bg-now outline outline-now-line forced-color-adjust-none"
    />
  );
}

function SegmentTimes({ segments, duration }: Omit<SegmentRulerProps, 'current'>) {
  const format = useFormat();
  return placeLabels(segments.map(({ start }) => start / duration)).map((index) => {
    const start = segments[index]?.start ?? 0;
    return (
      <span
        key={index}
        style={{ left: `${Math.min(start / duration, 1) * 100}%` }}
        className="absolute top-2.5 text-[9.5px] leading-3 text-t4"
      >
        {format.duration(start)}
      </span>
    );
  });
}
