import { clsx } from 'clsx';
import { useText } from '#i18n/use-text.ts';
import { LANE_LAYOUT } from './lane-layout.ts';

/** The names of the columns, where there are columns. */
export function LanesHead() {
  const text = useText();
  const figures = [
    text('transcription.lanes.wer'),
    text('transcription.lanes.parts'),
    text('transcription.lanes.cer'),
    text('transcription.figure.answer'),
    text('transcription.figure.real_time'),
  ];
  return (
    <div
      role="row"
      className={clsx(
        LANE_LAYOUT.row,
        'py-1.5 pr-1.5 pl-4 text-f1 whitespace-nowrap text-t3 @max-[45rem]/lanes:hidden md:pl-5',
      )}
    >
      <span role="columnheader" className="sr-only">
        {text('transcription.lanes.mark')}
      </span>
      <span role="columnheader" className="col-start-2">
        {text('transcription.lanes.lane')}
      </span>
      <span role="columnheader" className="truncate">
        {text('transcription.lanes.strip')}
      </span>
      <span className="hidden @min-[52rem]/lanes:block" />
      {figures.map((figure) => (
        <span key={figure} role="columnheader" className="text-right">
          {figure}
        </span>
      ))}
      {/* As wide as the actions below it. */}
      <span aria-hidden className="w-[calc(2*var(--spacing-control-sm))]" />
    </div>
  );
}
