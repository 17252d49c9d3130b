import { measureRun } from '@lineup/shared/runs/measure-run.ts';
import { stripSpan } from '#blocks/runs/strip-span.ts';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { useSampled } from '#blocks/runs/use-sampled.ts';
import { useText } from '#i18n/use-text.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { bestOf } from './best-of.ts';
import { RaceAxis } from './race-axis.tsx';
import { RaceHead } from './race-head.tsx';
import { RaceRow } from './race-row.tsx';
import { rankRuns } from './rank-runs.ts';

/** An order that changes more often cannot be read. */
const ORDER_MS = 1000;

type RaceProps = { runs: readonly LaneRun[] };

/** The arrivals of a turn's lanes on one time axis, the first that wrote on top, with the figures that rank them. */
export function Race({ runs }: RaceProps) {
  const text = useText();
  const isLive = runs.some(({ run }) => run.end === null);
  const sampled = useSampled(runs, { live: isLive, interval: ORDER_MS });
  const starts = runs.filter(({ run }) => run.end === null).map(({ startedAt }) => startedAt ?? Infinity);
  const elapsed = useElapsed(starts.length === 0 ? null : Math.min(...starts));

  const racers = sampled.map((laneRun) => ({
    id: laneRun.id,
    numbers: measureRun(laneRun.run),
    hasFailed: laneRun.run.end?.state === 'error',
  }));
  const ranked = rankRuns(racers);
  const best = bestOf(racers.map(({ numbers }) => numbers));
  const span = stripSpan({ ends: runs.flatMap(({ run }) => (run.end === null ? [] : [run.end.t])), now: elapsed });
  return (
    <table aria-label={text('chat.race')} className="w-full table-fixed border-collapse text-f2/[17px]">
      <RaceHead />
      <tbody>
        {ranked.map(({ id, numbers }) => {
          const laneRun = runs.find((run) => run.id === id);
          if (laneRun === undefined) return null;
          return <RaceRow key={id} laneRun={laneRun} numbers={numbers} best={best} now={elapsed} span={span} />;
        })}
      </tbody>
      <tfoot aria-hidden>
        <tr>
          <td>{'\u00a0'}</td>
          <td>
            <RaceAxis span={span} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
