import { EndState } from '#blocks/runs/end-state.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Figure } from '#ui/figure.tsx';
import { measureTake } from './measure-take.ts';
import { TAKE_MOMENTS } from './take-moments.ts';
import type { Take } from './take-record.ts';

/** What was measured of a take, and how it ended. */
export function TakeNumbers({ take }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  const { times, bytes, end } = take;
  const { realTimeFactor, charactersPerSecond } = measureTake(take);
  const size = format.bytes(bytes);
  // A take that was refused has no moment and no speed; a row of dashes would say so seven times.
  if (end !== null && bytes === 0) return <EndState end={end} />;

  return (
    <div className="flex flex-wrap items-center gap-x-3.5 gap-y-0.5">
      {TAKE_MOMENTS.map(([name, label]) => {
        const ms = name === 'lastByte' && end === null ? null : times[name];
        const { value, unit } = format.seconds(ms);
        return <Figure key={name} label={text(label)} value={ms === null ? null : value} unit={unit} />;
      })}
      <span data-tip={text('speech.figure.real_time.help')}>
        <Figure
          label={text('speech.figure.real_time')}
          value={realTimeFactor === null ? null : realTimeFactor.toFixed(2)}
        />
      </span>
      <span data-tip={text('speech.figure.rate.help')}>
        <Figure
          label={text('speech.figure.rate')}
          value={charactersPerSecond === null ? null : format.rate(charactersPerSecond)}
          unit={text('speech.figure.rate.unit')}
        />
      </span>
      <Figure label={text('speech.figure.size')} value={bytes === 0 ? null : size.value} unit={size.unit} />
      {end === null ? <LiveState take={take} /> : <EndState end={end} />}
    </div>
  );
}

function LiveState({ take }: { take: Take }) {
  const text = useText();
  return (
    <span className="inline-flex items-center gap-1.5 text-f2 font-medium text-t2">
      <span aria-hidden className="pulse-now size-2 rounded-[1px] bg-now outline-[0.5px] outline-now-line" />
      {text(take.bytes === 0 ? 'run.waiting' : 'speech.receiving')}
    </span>
  );
}
