import { useFormat } from '#i18n/use-format.ts';
import { listTicks } from './list-ticks.ts';

/** The time axis below the strips of a turn; `span` is its length in milliseconds. */
export function RaceAxis({ span }: { span: number }) {
  const format = useFormat();
  const { unit } = format.seconds(0);
  return (
    <div
      aria-hidden
      className="relative h-3.5 text-[9.5px]/[14px] text-t4 @max-md/turns:[&>span:nth-child(even)]:hidden"
    >
      {listTicks(span).map((seconds) => (
        <span
          key={seconds}
          className="absolute -translate-x-1/2 whitespace-nowrap first:translate-x-0"
          style={{ left: `${(seconds * 100_000) / span}%` }}
        >
          {seconds}
          {seconds === 0 && ` ${unit}`}
        </span>
      ))}
    </div>
  );
}
