import type { EndState } from '@lineup/shared/runs/run.ts';
import { Strip } from '#blocks/runs/strip.tsx';
import { listArrivals } from './list-arrivals.ts';
import type { TranscriptionRun } from './transcription-run.ts';
import type { StripAxis } from './use-strip-axis.ts';

type RunStripProps = {
  run: TranscriptionRun;
  /** Null while it goes on. */
  state: EndState | null;
  axis: StripAxis;
};

/** A run on the axis that it shares with the others of its recording. */
export function RunStrip({ run, state, axis }: RunStripProps) {
  return (
    <Strip
      letter={run.lane}
      arrivals={listArrivals(run)}
      head={run.frames.find(({ event }) => event.kind === 'open')?.at ?? null}
      end={run.end === null || state === null ? null : { t: run.end.at, state }}
      now={state === null ? axis.now : null}
      span={axis.span}
    />
  );
}
