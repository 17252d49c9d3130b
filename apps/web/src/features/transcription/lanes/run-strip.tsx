import type { EndState } from '@lineup/shared/runs/run.ts';
import { Strip } from '#blocks/runs/strip.tsx';
import { listArrivals } from '#features/transcription/runs/list-arrivals.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import type { StripAxis } from '#features/transcription/runs/use-strip-axis.ts';

type RunStripProps = { run: TranscriptionRun; outcome: RunOutcome; axis: StripAxis };

/** A run on the axis that it shares with the others of its recording: the upload pale, the work dotted, the answer full. */
export function RunStrip({ run, outcome, axis }: RunStripProps) {
  const { state } = outcome;
  const isLive = state === 'waiting' || state === 'sending' || state === 'working';
  return (
    <Strip
      letter={run.letter}
      arrivals={listArrivals(run)}
      head={findHead(run)}
      end={isLive ? null : { t: endOf(run), state: state satisfies EndState }}
      now={isLive ? axis.now : null}
      span={axis.span}
      height={14}
    />
  );
}

/** When the last of a run's response heads came. */
function findHead({ parts }: TranscriptionRun): number | null {
  return parts.flatMap(({ frames }) => frames.filter(({ event }) => event.kind === 'open')).at(-1)?.at ?? null;
}

function endOf({ parts }: TranscriptionRun): number {
  return Math.max(...parts.map(({ ending }) => ending?.at ?? 0));
}
