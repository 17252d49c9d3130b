import { clsx } from 'clsx';
import type { TranscriptSegment } from '@lineup/shared/transcription/transcript-result.ts';
import type { CSSProperties } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { placeLabels } from './place-labels.ts';

type SegmentRulerProps = {
  segments: readonly TranscriptSegment[];
  /** Seconds of the recording. */
  duration: number;
  /** The index of the segment that is spoken now; −1 for none. */
  current: number;
};

/** Where the segments lie under a waveform. It repeats what the list of segments says, so it is not read. */
export function SegmentRuler({ segments, duration, current }: SegmentRulerProps) {
  const format = useFormat();
  // Some models tell an end beyond the recording's.
  const share = (seconds: number) => Math.min(seconds / duration, 1) * 100;
  const labelled = placeLabels(segments.map(({ start }) => start / duration));
  return (
    <div aria-hidden className="relative h-5.5">
      {segments.map(({ start, end }, index) => {
        const place: CSSProperties = { left: `${share(start)}%`, width: `${share(end) - share(start)}%` };
        return (
          <div
            key={`${index} ${start}`}
            style={place}
            className={clsx(
              'absolute top-1 h-1.25 rounded-[1px] forced-color-adjust-none',
              index === current ? 'bg-now outline outline-now-line' : 'bg-line2',
            )}
          />
        );
      })}
      {labelled.map((index) => {
        const start = segments[index]?.start ?? 0;
        return (
          <span
            key={index}
            style={{ left: `${share(start)}%` }}
            className="absolute top-2.5 text-[9.5px] leading-3 text-t4"
          >
            {format.duration(start)}
          </span>
        );
      })}
    </div>
  );
}
