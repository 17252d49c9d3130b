import type { ReactNode } from 'react';
import { EndState } from '#blocks/runs/end-state.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { listTakeStalls } from '#features/speech/inspector/list-take-stalls.ts';
import { TakeStrip } from '#features/speech/inspector/take-strip.tsx';
import { Chip } from '#ui/chip.tsx';
import { CellFrame } from './cell-frame.tsx';
import type { CellLayout } from './cell-layout.ts';
import { CellWave } from './cell-wave.tsx';
import type { CellState } from './describe-cell.ts';
import { FormatBadge } from './format-badge.tsx';
import { PlainFigure } from './plain-figure.tsx';
import { TakeNumbers } from './take-numbers.tsx';

type SoundFaceProps = {
  shown: Extract<CellState, { state: 'sound' }>;
  layout: CellLayout;
  isCurrent: boolean;
  isStale: boolean;
  action: ReactNode;
};

/** A take that can be heard: its sound, how long it is, and what is not as it should be. */
export function SoundFace({ shown, layout, isCurrent, isStale, action }: SoundFaceProps) {
  const text = useText();
  const format = useFormat();
  const { take, sound, ending, pieces } = shown;
  const hasGap = pieces !== null && pieces.missing > 0;
  return (
    <CellFrame layout={layout} drawing={<CellWave take={take} sound={sound} isCurrent={isCurrent} />}>
      <PlainFigure {...format.seconds(sound.duration * 1000)} />
      {ending.state !== 'complete' && <EndState end={ending} />}
      {hasGap && <Chip tone="warn">{text('speech.grid.missing', pieces)}</Chip>}
      <FormatBadge take={take} />
      {isStale && (
        <span data-tip={text('speech.grid.changed.help')}>
          <Chip>{text('speech.grid.changed')}</Chip>
        </span>
      )}
      {action}
      {layout === 'alone' && (
        <div className="w-full pt-1">
          <TakeStrip take={take} stalls={listTakeStalls(take)} />
        </div>
      )}
      {layout !== 'row' && <TakeNumbers take={take} layout={layout} />}
    </CellFrame>
  );
}
