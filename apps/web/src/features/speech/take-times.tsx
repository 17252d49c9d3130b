import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { TAKE_MOMENTS } from './take-moments.ts';
import type { Take } from './take-record.ts';

/** The four moments of a take, each over its name, and the clock that they were read from. */
export function TakeTimes({ take: { times, starved } }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <dl className="mt-2 flex flex-wrap justify-between gap-x-3 gap-y-2">
        {TAKE_MOMENTS.map(([name, label]) => {
          const { value, unit } = format.seconds(times[name]);
          return (
            <div key={name} className="flex flex-col-reverse">
              <dt className="text-f2 text-t3">{text(label)}</dt>
              <dd className="text-f4 font-medium text-t1">
                {value}
                <span className="ml-[0.14em] text-[0.86em] font-normal text-t3">{unit}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-2 text-f2 text-t3">
        {starved > 0 && <span className="text-warn">{text('speech.timing.starved', { count: starved })} </span>}
        {text('speech.timing.clock')}
      </p>
    </>
  );
}
