import { ArrowDown, ArrowUp, CopyPlus, RotateCcw, Trash2 } from 'lucide-react';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { moveLane } from '#blocks/lanes/move-lane.ts';
import { returnLane } from '#blocks/lanes/return-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { stopRuns } from '#features/transcription/runs/live-uploads.ts';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import { retryPieces } from '#features/transcription/runs/retry-pieces.ts';
import { Menu } from '#ui/menu.tsx';
import { toast } from '#ui/toast.ts';
import { addLane } from './add-lane.ts';
import { hasFailedPieces } from './has-failed-pieces.ts';
import type { LaneRuns } from './use-lane-runs.ts';

type LaneMenuProps = {
  laneRuns: LaneRuns;
  /** How this lane would be asked now; null where it cannot be. */
  planned: PlannedAsk | null;
};

/** What can be done with a lane. */
export function LaneMenu({ laneRuns: { lane, runs, current }, planned }: LaneMenuProps) {
  const { id, letter } = lane;
  const text = useText();
  const lanes = useTranscriptionStore((state) => state.bench.lanes);
  const at = lanes.findIndex((each) => each.id === id);
  const move = (by: number) => () => editBench((bench) => ({ lanes: moveLane(bench.lanes, id, by) }));

  function remove() {
    const removed = lanes[at];
    if (removed === undefined) return;
    stopRuns(runs.map((run) => run.id));
    editBench((bench) => ({ lanes: bench.lanes.filter((each) => each.id !== id) }));
    const restore = () => editBench((bench) => ({ lanes: returnLane(bench.lanes, { lane: removed, at }) }));
    toast({ text: text('chat.lane.removed', { letter }), action: { label: text('ui.undo'), onAction: restore } });
  }

  const plan = planned?.plan;
  const isRepairable = current !== null && plan?.way === 'cut' && hasFailedPieces(current);
  return (
    <Menu
      label={text('chat.lane.menu', { letter })}
      size="sm"
      items={[
        ...(isRepairable
          ? [
              {
                label: text('transcription.lanes.retry_pieces'),
                icon: <RotateCcw size={14} />,
                onSelect: () => void retryPieces(current.run.id, plan),
              },
              'separator' as const,
            ]
          : []),
        {
          label: text('chat.lane.duplicate'),
          icon: <CopyPlus size={14} />,
          disabled: lanes.length === LANE_LETTERS.length,
          onSelect: () => addLane(id),
        },
        'separator',
        { label: text('transcription.lanes.up'), icon: <ArrowUp size={14} />, disabled: at === 0, onSelect: move(-1) },
        {
          label: text('transcription.lanes.down'),
          icon: <ArrowDown size={14} />,
          disabled: at === lanes.length - 1,
          onSelect: move(1),
        },
        { label: text('chat.lane.remove'), icon: <Trash2 size={14} />, disabled: lanes.length === 1, onSelect: remove },
      ]}
    />
  );
}
