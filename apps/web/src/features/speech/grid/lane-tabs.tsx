import { clsx } from 'clsx';
import type { KeyboardEvent } from 'react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

type LaneTabsProps = {
  lanes: readonly ResolvedSpeechLane[];
  current: ResolvedSpeechLane;
  onChoose: (laneId: string) => void;
};

/** The marks of all lanes, where one of them is shown: arrows move and choose, round from the last to the first. */
export function LaneTabs({ lanes, current, onChoose }: LaneTabsProps) {
  const text = useText();

  function handleKey(event: KeyboardEvent<HTMLButtonElement>) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (lanes.indexOf(current) + step + lanes.length) % lanes.length;
    const next = lanes[at];
    if (next === undefined) return;
    onChoose(next.id);
    event.currentTarget.parentElement?.querySelectorAll('button')[at]?.focus();
  }

  return (
    <div role="tablist" aria-label={text('chat.lane.choose')} className="flex border-b border-line">
      {lanes.map(({ id, letter, model }) => {
        const isChosen = id === current.id;
        return (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={isChosen}
            aria-label={text('chat.lane.show', { letter, model })}
            tabIndex={isChosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={handleKey}
            className={clsx(
              'relative flex h-11 flex-1 items-center justify-center -outline-offset-2',
              !isChosen && 'opacity-60',
            )}
          >
            <LaneMark letter={letter} size={22} />
            {isChosen && (
              <span aria-hidden data-lane={letter} className="absolute inset-x-3 -bottom-px h-0.75 bg-lane" />
            )}
          </button>
        );
      })}
    </div>
  );
}
