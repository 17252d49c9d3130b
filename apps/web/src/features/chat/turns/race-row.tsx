import { clsx } from 'clsx';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { EndState } from '#blocks/runs/end-state.tsx';
import { measureOnce } from '#blocks/runs/measure-once.ts';
import { hasOwnEnd } from '#blocks/runs/own-end.ts';
import { Strip } from '#blocks/runs/strip.tsx';
import { changeView } from '#features/chat/chat-view.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';
import { useGrowingRun } from '#features/chat/conversation/use-growing-run.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { bestOf } from './best-of.ts';
import { FIGURES_MS } from './figures-ms.ts';

type RaceRowProps = {
  laneRun: LaneRun;
  best: ReturnType<typeof bestOf>;
  now: number | null;
  span: number;
};

/** One lane of a race: its arrivals and the figures that rank it. What reads like the best figure is as good as it. */
export function RaceRow({ laneRun, best, now, span }: RaceRowProps) {
  const text = useText();
  const format = useFormat();
  const { run, letter, id } = useGrowingRun(laneRun, FIGURES_MS);
  const { numbers } = measureOnce(run);
  const firstText = format.seconds(numbers.firstText);
  const measuredTotal = hasOwnEnd(run) ? null : numbers.total;
  const total = format.seconds(measuredTotal);
  const hasTokens = numbers.tokensPerSecond !== null;
  const speed = hasTokens ? numbers.tokensPerSecond : numbers.charactersPerSecond;
  return (
    <tr>
      <th scope="row">
        <LaneMark letter={letter} size={14} />
      </th>
      <td>
        <button
          type="button"
          aria-label={text('chat.race.open', { letter })}
          className="block w-full py-px"
          onClick={() => changeView({ inspected: { panel: 'wire', runId: id } })}
        >
          <Strip
            letter={letter}
            arrivals={run.arrivals}
            head={run.head?.t ?? null}
            end={run.end}
            now={run.end === null ? now : null}
            span={span}
            stalls={numbers.stalls}
            height={15}
          />
        </button>
      </td>
      <Cell
        value={numbers.firstText === null ? null : firstText.value}
        unit={firstText.unit}
        isBest={best.firstText !== null && firstText.value === format.seconds(best.firstText).value}
      />
      <Cell
        value={speed === null ? null : format.rate(speed)}
        unit={text(hasTokens ? 'run.tokens_per_second' : 'run.characters_per_second')}
        isBest={hasTokens && best.tokensPerSecond !== null && format.rate(speed) === format.rate(best.tokensPerSecond)}
      />
      <Cell
        value={measuredTotal === null ? null : total.value}
        unit={total.unit}
        isBest={
          best.total !== null && run.end?.state === 'complete' && total.value === format.seconds(best.total).value
        }
      />
      <td className="overflow-hidden pl-1.5">{run.end !== null && <EndState end={run.end} isGlyph />}</td>
    </tr>
  );
}

function Cell({ value, unit, isBest }: { value: string | null; unit: string; isBest: boolean }) {
  return (
    <td className={clsx('text-right whitespace-nowrap', isBest && 'font-semibold')}>
      {value ?? '–'}
      {value !== null && <span className="ml-[0.14em] text-[0.86em] font-normal text-t3">{unit}</span>}
    </td>
  );
}
