import { speechWeight } from '@lineup/shared/speech/speech-weight.ts';
import type { ReactNode } from 'react';
import { ArrivingWaveform } from '#blocks/audio/arriving-waveform.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import { Figure } from '#ui/figure.tsx';
import { CellFrame } from './cell-frame.tsx';
import type { CellLayout } from './cell-layout.ts';
import type { CellState } from './describe-cell.ts';
import { FormatBadge } from './format-badge.tsx';
import { PieceProgress } from './piece-progress.tsx';

type ArrivingFaceProps = {
  shown: Extract<CellState, { state: 'arriving' }>;
  layout: CellLayout;
  action: ReactNode;
};

/** A take while it arrives: as far as it came, and when its first sound or byte was there. */
export function ArrivingFace({ shown: { take, pieces }, layout, action }: ArrivingFaceProps) {
  const text = useText();
  const format = useFormat();
  const { input, speed } = take.request.request;
  const { firstSound, firstByte } = sumTake(take).times;
  const first = format.seconds(firstSound ?? firstByte);
  return (
    <CellFrame
      layout={layout}
      drawing={<ArrivingWaveform drawing={take.drawing} expected={speechWeight(input) / (speed ?? 1)} />}
    >
      {pieces === null ? (
        <span className="font-medium text-t2">{text('speech.receiving')}</span>
      ) : (
        <PieceProgress pieces={pieces} />
      )}
      <FormatBadge take={take} />
      {layout !== 'row' && (
        <span className="ml-auto flex">
          <Figure
            label={text(firstSound === null ? 'speech.figure.first_byte' : 'speech.figure.first_sound')}
            value={first.value}
            unit={first.unit}
          />
        </span>
      )}
      {action}
    </CellFrame>
  );
}
