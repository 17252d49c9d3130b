import { LaneMarks } from '#blocks/sessions/lane-marks.tsx';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { Chip } from '#ui/chip.tsx';

/** More models than these are counted. */
const MOST_NAMED = 3;

type HistoryFactsProps = {
  session: SessionRecord;
  /** Said here where a narrow row has no room for it at its end. */
  when: string;
};

/** What is known of a session without opening it: its lanes, its screen, who was asked, and its tags. */
export function HistoryFacts({ session: { screen, lanes, models, tags }, when }: HistoryFactsProps) {
  const text = useText();
  const named = models.slice(0, MOST_NAMED).join(' · ');
  const others = models.length - MOST_NAMED;
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-f2 text-t3">
      <span className="inline-flex items-center gap-1.5">
        <LaneMarks lanes={lanes} />
        {text(`shell.${screen}`)}
      </span>
      <span className="tabular-nums sm:hidden">{when}</span>
      {models.length > 0 && (
        <span className="max-w-full min-w-0 truncate">
          {named}
          {others > 0 && ` ${text('history.more_models', { count: others })}`}
        </span>
      )}
      {tags.map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
    </p>
  );
}
