import { useText } from '#i18n/use-text.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import { LANE_LAYOUT } from './lane-layout.ts';
import { nameEnd } from './name-end.ts';

type LaneNoteProps = { outcome: RunOutcome | null; planned: PlannedAsk | null };

/** In place of figures: why there are none, in one line of our words; the transcript's place and the inspector tell the rest. */
export function LaneNote({ outcome, planned }: LaneNoteProps) {
  const text = useText();
  const end = outcome === null ? null : nameEnd(outcome);
  const isRefused = outcome === null && planned?.plan.way === 'refuse';
  const quote = outcome?.problem?.gatewayMessage;
  const words = text(end ?? (isRefused ? 'transcription.lanes.refused' : 'transcription.lanes.unasked'));
  return (
    <div role="cell" aria-colspan={5} className={LANE_LAYOUT.instead}>
      <p
        data-tip={quote ?? words}
        className="flex h-6.5 min-w-0 items-center gap-2 pl-7.5 text-f3 @min-[45rem]/lanes:pl-0"
      >
        <span className={end === null && !isRefused ? 'truncate text-t3' : 'truncate font-medium text-t2'}>
          {words}
        </span>
        {quote !== undefined && <span className="min-w-0 flex-1 truncate font-mono text-f2 text-t3">{quote}</span>}
      </p>
    </div>
  );
}
