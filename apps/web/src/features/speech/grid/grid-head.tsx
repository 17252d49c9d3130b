import { Plus } from 'lucide-react';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { useText } from '#i18n/use-text.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { Button } from '#ui/button.tsx';
import { addLane } from './add-lane.ts';
import { LaneHead } from './lane-head.tsx';

type GridHeadProps = {
  /** The lanes that are shown. */
  lanes: readonly ResolvedSpeechLane[];
  isPhone: boolean;
};

/** The lanes' heads, which stay in view, and the way to add one. */
export function GridHead({ lanes, isPhone }: GridHeadProps) {
  const text = useText();
  const isFull = useSpeechStore(({ bench }) => bench.lanes.length === LANE_LETTERS.length);
  return (
    <thead className="sticky top-0 z-3">
      <tr>
        {!isPhone && (
          <th scope="col" className="sticky left-0 z-2 border-r border-b border-line bg-paper">
            <span className="sr-only">{text('speech.voice')}</span>
          </th>
        )}
        {lanes.map((lane) => (
          <th
            key={lane.id}
            scope="col"
            colSpan={isPhone ? 2 : 1}
            className="border-b border-line bg-paper p-0 text-left font-normal not-last:border-r"
          >
            <div className="flex items-center pr-1">
              <div className="min-w-0 flex-1">
                <LaneHead lane={lane} />
              </div>
              {lane === lanes.at(-1) && (
                <Button
                  size="sm"
                  aria-label={text('chat.lane.add')}
                  data-tip={text('chat.lane.add')}
                  icon={<Plus size={14} />}
                  disabled={isFull}
                  className="text-t3"
                  onClick={() => addLane()}
                >
                  {lanes.length === 1 && !isPhone && text('chat.lane.add.short')}
                </Button>
              )}
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}
