import { placeBands } from '#blocks/transcripts/place-bands.ts';
import { useElementWidth } from '#blocks/runs/use-element-width.ts';
import { useText } from '#i18n/use-text.ts';

type DoubtBandsProps = {
  doubts: readonly { start: number; end: number }[];
  duration: number;
  /** The index of the one that is looked at; null for none. */
  current: number | null;
};

/** Pixels that the word takes, in any of the interface's languages. */
const LABEL_WIDTH = 52;

/** Where a transcript is doubtful, behind the waveform. The list of doubts says it to screen readers. */
export function DoubtBands({ doubts, duration, current }: DoubtBandsProps) {
  const text = useText();
  const [width, ref] = useElementWidth();
  const bands = placeBands({ spans: doubts, duration, width, labelWidth: LABEL_WIDTH });
  return (
    <div ref={ref} aria-hidden className="absolute inset-0">
      {bands.map(({ from, to, isLabelled }, index) => (
        <div
          key={index}
          data-current={index === current ? '' : undefined}
          style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
          className="absolute inset-y-0 border-x border-warn bg-warn/9 data-current:bg-warn/22"
        >
          {isLabelled && (
            <span className="absolute top-px left-0.75 text-[10px]/[14px] font-medium whitespace-nowrap text-warn">
              {text('transcription.doubtful')}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
