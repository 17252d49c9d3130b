import { ArrowLeft, ArrowRight, CopyPlus, Trash2 } from 'lucide-react';
import { LANE_LETTERS, type LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { moveLane } from '#blocks/lanes/move-lane.ts';
import { returnLane } from '#blocks/lanes/return-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { stopShownTakes } from '#features/speech/takes/stop-shown-takes.ts';
import { Menu } from '#ui/menu.tsx';
import { toast } from '#ui/toast.ts';
import { addLane } from './add-lane.ts';

/** What can be done with a lane. */
export function LaneMenu({ laneId, letter }: { laneId: string; letter: LaneLetter }) {
  const text = useText();
  const lanes = useSpeechStore((state) => state.bench.lanes);
  const at = lanes.findIndex(({ id }) => id === laneId);
  const move = (by: number) => () => editBench((bench) => ({ lanes: moveLane(bench.lanes, laneId, by) }));

  function remove() {
    const removed = lanes[at];
    if (removed === undefined) return;
    stopShownTakes((take) => take.laneId === laneId);
    editBench((bench) => ({ lanes: bench.lanes.filter(({ id }) => id !== laneId) }));
    const restore = () => editBench((bench) => ({ lanes: returnLane(bench.lanes, { lane: removed, at }) }));
    toast({ text: text('chat.lane.removed', { letter }), action: { label: text('ui.undo'), onAction: restore } });
  }

  return (
    <Menu
      label={text('chat.lane.menu', { letter })}
      size="sm"
      items={[
        {
          label: text('chat.lane.duplicate'),
          icon: <CopyPlus size={14} />,
          disabled: lanes.length === LANE_LETTERS.length,
          onSelect: () => addLane(laneId),
        },
        'separator',
        { label: text('chat.lane.left'), icon: <ArrowLeft size={14} />, disabled: at === 0, onSelect: move(-1) },
        {
          label: text('chat.lane.right'),
          icon: <ArrowRight size={14} />,
          disabled: at === lanes.length - 1,
          onSelect: move(1),
        },
        { label: text('chat.lane.remove'), icon: <Trash2 size={14} />, disabled: lanes.length === 1, onSelect: remove },
      ]}
    />
  );
}
