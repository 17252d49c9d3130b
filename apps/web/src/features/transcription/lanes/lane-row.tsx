import { clsx } from 'clsx';
import type { KeyboardEvent, MouseEvent } from 'react';
import { chooseLaneModel } from '#blocks/recipe/choose-lane-model.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { ModelPicker } from '#blocks/models/model-picker.tsx';
import { EndState } from '#blocks/runs/end-state.tsx';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import type { LaneScore } from '#features/transcription/comparing/comparison.ts';
import type { Preparation } from '#features/transcription/recordings/preparations.ts';
import { measureTranscription } from '#features/transcription/runs/measure-transcription.ts';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import type { StripAxis } from '#features/transcription/runs/use-strip-axis.ts';
import type { LaneBests } from './find-bests.ts';
import { findStage } from './find-stage.ts';
import { LaneActions } from './lane-actions.tsx';
import { LaneFigures } from './lane-figures.tsx';
import { LANE_LAYOUT } from './lane-layout.ts';
import { LaneNote } from './lane-note.tsx';
import { LaneStage } from './lane-stage.tsx';
import { RunStrip } from './run-strip.tsx';
import type { LaneRuns } from './use-lane-runs.ts';

export type LaneRowProps = {
  turnId: string;
  laneRuns: LaneRuns;
  planned: PlannedAsk | null;
  preparations: readonly Preparation[];
  axis: StripAxis;
  score: LaneScore | null;
  noScore: string;
  bests: LaneBests;
  /** Its transcript is the one that is read. */
  isRead: boolean;
  onRead: () => void;
  /** Leads the focus and the choice to another lane. */
  onMove: (event: KeyboardEvent) => void;
};

/** What can be pressed by itself within a row. */
const CONTROLS = 'button, a, input, select, [role="menu"], [role="dialog"]';

/** A lane: what it asks, what its newest run is doing or came to, and what can be done with it. A press on it reads its transcript. */
export function LaneRow({ turnId, laneRuns, planned, isRead, onRead, onMove, ...about }: LaneRowProps) {
  const text = useText();
  const { lane } = laneRuns;
  const { id, letter, gateway, model } = lane;

  function handleClick({ target, currentTarget }: MouseEvent<HTMLDivElement>) {
    // Popups are children of the row for React, but not in the page.
    if (!(target instanceof Element) || !currentTarget.contains(target)) return;
    if (target.closest(CONTROLS) === null) onRead();
  }

  const readWords = text('transcription.lanes.read', { letter, model: model === '' ? text('models.none') : model });
  return (
    <div
      role="row"
      // The mark is what the keyboard reads a lane with.
      tabIndex={-1}
      onClick={handleClick}
      onKeyDown={(event) => event.target instanceof Element && event.target.matches('[data-read]') && onMove(event)}
      className={clsx(
        LANE_LAYOUT.row,
        'gap-y-1 border-t border-line py-1.5 pr-1.5 pl-4 outline-none @min-[45rem]/lanes:py-0.5 md:pl-5',
        isRead && 'bg-well',
      )}
    >
      <div role="cell" className="flex">
        <button
          type="button"
          data-read={id}
          tabIndex={isRead ? 0 : -1}
          aria-pressed={isRead}
          aria-label={readWords}
          data-tip={readWords}
          onClick={onRead}
          className="relative flex rounded-chip after:absolute after:-inset-3"
        >
          <LaneMark letter={letter} size={18} />
        </button>
      </div>
      <div role="cell" className="-ml-2 flex min-w-0">
        <ModelPicker
          kind="transcription"
          gateway={gateway}
          model={model}
          label={text('chat.model', { letter })}
          layout="stacked"
          onChange={(choice) => editBench((bench) => chooseLaneModel(bench, { laneId: id, choice }))}
        />
      </div>
      <LaneStrip {...about} laneRuns={laneRuns} />
      <LaneFace {...about} laneRuns={laneRuns} planned={planned} />
      <div className="order-3 col-start-3 row-start-1 @min-[45rem]/lanes:col-start-auto @min-[45rem]/lanes:row-start-auto">
        <LaneActions turnId={turnId} laneRuns={laneRuns} planned={planned} />
      </div>
    </div>
  );
}

/** The strip and, where it ended other than well, how. */
function LaneStrip({ laneRuns: { current }, axis }: Pick<LaneRowProps, 'laneRuns' | 'axis'>) {
  if (current === null) return <div role="cell" className="@max-[45rem]/lanes:hidden" />;
  const { run, outcome } = current;
  const { state } = outcome;
  const hasEnded = state !== 'waiting' && state !== 'sending' && state !== 'working';
  return (
    <div
      role="cell"
      className="col-span-full flex items-center gap-1.5 pl-7.5 @min-[45rem]/lanes:col-span-1 @min-[45rem]/lanes:pl-0"
    >
      <span className="min-w-0 flex-1">
        <RunStrip run={run} outcome={outcome} axis={axis} />
      </span>
      <span className="flex w-3.5 shrink-0">{hasEnded && <EndState end={{ state }} isGlyph />}</span>
    </div>
  );
}

type LaneFaceProps = Pick<LaneRowProps, 'laneRuns' | 'planned' | 'preparations' | 'score' | 'noScore' | 'bests'>;

function LaneFace({ laneRuns: { current }, planned, preparations, ...figures }: LaneFaceProps) {
  const stage = current === null ? null : findStage({ ...current, preparations });
  if (current !== null && stage !== null) return <LaneStage run={current.run} stage={stage} />;
  if (current === null || current.outcome.transcript === null) {
    return <LaneNote outcome={current?.outcome ?? null} planned={planned} />;
  }
  return <LaneFigures {...figures} numbers={measureTranscription(current.run)} />;
}
