import { measureOnce } from '#blocks/runs/measure-once.ts';
import { useSampled } from '#blocks/runs/use-sampled.ts';
import { useText } from '#i18n/use-text.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { bestOf } from './best-of.ts';
import { RaceAxis } from './race-axis.tsx';
import { RaceHead } from './race-head.tsx';
import { RaceRow } from './race-row.tsx';
import { rankRuns } from './rank-runs.ts';
import { useTurnAxis } from './use-turn-axis.ts';

/** An order that changes more often cannot be read. */
const ORDER_MS = 1000;

type RaceProps = { turnId: string; runs: readonly LaneRun[] };

/** The arrivals of a turn's lanes on one time axis, the first that wrote on top, with the figures that rank them. */
export function Race({ turnId, runs }: RaceProps) {
  const text = useText();
  const isLive = runs.some(({ run }) => run.end === null);
  const { span, elapsed } = useTurnAxis(turnId);

  const racers = runs.map((laneRun) => ({
    id: laneRun.id,
    numbers: measureOnce(laneRun.run).numbers,
    hasFailed: laneRun.run.end?.state === 'error',
    isContinued: laneRun.prefix !== '',
  }));
  const ranking = rankRuns(racers).map(({ id }) => id);
  const order = useSampled(ranking, { live: isLive, interval: ORDER_MS });
  // What goes on from an answer did not start with the others.
  const best = bestOf(racers.filter(({ isContinued }) => !isContinued).map(({ numbers }) => numbers));
  return (
    <table aria-label={text('chat.race')} className="w-full table-fixed border-collapse text-f2/[17px]">
      <RaceHead />
      <tbody>
        {order.map((id) => {
          const laneRun = runs.find((run) => run.id === id);
          if (laneRun === undefined) return null;
          return <RaceRow key={id} laneRun={laneRun} best={best} now={elapsed} span={span} />;
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
