import { clsx } from 'clsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { measureTake } from '#features/speech/takes/measure-take.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import { TAKE_MOMENTS } from '#features/speech/takes/take-moments.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { Figure } from '#ui/figure.tsx';
import type { CellLayout } from './cell-layout.ts';

const MOMENTS = TAKE_MOMENTS.filter(([name]) => name !== 'sent');

const FEW_MOMENTS = TAKE_MOMENTS.filter(([name]) => name === 'firstSound');

type TakeNumbersProps = { take: Take; layout: CellLayout };

/** What was measured of a take, as much of it as there is room for. */
export function TakeNumbers({ take, layout }: TakeNumbersProps) {
  const text = useText();
  const format = useFormat();
  const { times, bytes } = sumTake(take);
  const { realTimeFactor, charactersPerSecond } = measureTake(take);
  const size = format.bytes(bytes);
  const realTime = (
    <span data-tip={text('speech.figure.real_time.help')} className={clsx('flex', layout === 'column' && 'ml-auto')}>
      <Figure
        label={text('speech.figure.real_time')}
        value={realTimeFactor === null ? null : format.decimal(realTimeFactor, 2)}
      />
    </span>
  );
  if (layout === 'column') return realTimeFactor === null ? null : realTime;

  return (
    <>
      {(layout === 'alone' ? MOMENTS : FEW_MOMENTS).map(([name, label]) => {
        const { value, unit } = format.seconds(times[name]);
        return <Figure key={name} label={text(label)} value={times[name] === null ? null : value} unit={unit} />;
      })}
      {realTime}
      {layout === 'alone' && (
        <span data-tip={text('speech.figure.rate.help')} className="flex">
          <Figure
            label={text('speech.figure.rate')}
            value={charactersPerSecond === null ? null : format.rate(charactersPerSecond)}
            unit={text('speech.figure.rate.unit')}
          />
        </span>
      )}
      <Figure label={text('speech.figure.size')} value={size.value} unit={size.unit} />
    </>
  );
}
