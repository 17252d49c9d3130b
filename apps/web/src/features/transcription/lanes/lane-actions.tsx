import { ArrowUpFromLine, RotateCcw, Square } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { stopRuns } from '#features/transcription/runs/live-uploads.ts';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import { transcribe } from '#features/transcription/runs/transcribe.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { firstClick } from '#ui/first-click.ts';
import { LaneMenu } from './lane-menu.tsx';
import type { LaneRuns } from './use-lane-runs.ts';

type LaneActionsProps = {
  turnId: string;
  laneRuns: LaneRuns;
  /** How this lane would be asked now; null where it cannot be. */
  planned: PlannedAsk | null;
};

/** Asks a lane alone, once more if it was asked before, or stops it; the rest is in its menu. */
export function LaneActions({ turnId, laneRuns, planned }: LaneActionsProps) {
  const text = useText();
  const { lane, current } = laneRuns;
  const { letter } = lane;
  const run = current?.run;
  return (
    <div role="cell" className="flex justify-end">
      {run !== undefined && isUnderWay(run) ? (
        <IconButton
          size="sm"
          label={text('transcription.lanes.stop', { letter })}
          icon={<Square size={12} className="fill-current" />}
          onClick={firstClick(() => stopRuns([run.id]))}
        />
      ) : (
        <IconButton
          size="sm"
          label={text(run === undefined ? 'transcription.lanes.ask' : 'transcription.lanes.ask_again', { letter })}
          icon={run === undefined ? <ArrowUpFromLine size={13} /> : <RotateCcw size={13} />}
          disabled={planned === null || planned.plan.way === 'refuse'}
          onClick={firstClick(() => planned !== null && void transcribe(turnId, [planned]))}
        />
      )}
      <LaneMenu laneRuns={laneRuns} planned={planned} />
    </div>
  );
}
