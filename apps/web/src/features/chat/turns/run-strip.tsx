import { Strip } from '#blocks/runs/strip.tsx';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import type { MeasuredRun } from '#blocks/runs/measure-once.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { useTurnAxis } from './use-turn-axis.ts';

type RunStripProps = { turnId: string; laneRun: LaneRun; measured: MeasuredRun };

/** One answer's strip on the axis of its turn, with the time it has waited for as long as nothing has come. */
export function RunStrip({ turnId, laneRun, measured }: RunStripProps) {
  const text = useText();
  const format = useFormat();
  const { run, letter, startedAt } = laneRun;
  const elapsed = useElapsed(run.end === null ? startedAt : null);
  const { span } = useTurnAxis(turnId);
  const waited = format.seconds(elapsed);
  return (
    <div className="flex items-center gap-2">
      <div className="min-w-0 flex-1">
        <Strip
          letter={letter}
          arrivals={run.arrivals}
          head={run.head?.t ?? null}
          end={run.end}
          now={elapsed}
          span={span}
          stalls={measured.numbers.stalls}
        />
      </div>
      {elapsed !== null && run.arrivals.length === 0 && (
        <span className="text-f2 text-t3">
          {text('run.waiting')} {waited.value}
          <span className="ml-[0.14em] text-[0.86em]">{waited.unit}</span>
        </span>
      )}
    </div>
  );
}
