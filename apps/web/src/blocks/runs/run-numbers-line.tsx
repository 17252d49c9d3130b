import type { ChatRun, RunEnd } from '@lineup/shared/runs/run.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { FigureColumn } from '#ui/figure-column.tsx';
import { Figure } from '#ui/figure.tsx';
import { EndState } from './end-state.tsx';
import { finishReason } from './finish-reason.ts';
import { listFigures, type RunFigure } from './list-figures.ts';
import type { MeasuredRun } from './measure-once.ts';

/** What a line under an older answer still says; the whole is in the columns and the wire record. */
const IN_LINE: ReadonlySet<RunFigure['id']> = new Set(['first_text', 'total', 'speed', 'tokens', 'written']);

type RunNumbersProps = {
  measured: MeasuredRun;
  /** `columns` has every figure, each over its label; `line` has the few that compare answers. */
  layout: 'line' | 'columns';
  /** A line with every figure; otherwise with those that compare. */
  isWhole?: boolean;
  /** By the price table; null where there is no price or no count. */
  cost: { amount: number; currency: string } | null;
};

/** A run's figures and how it ended; what is unknown is a dash. */
export function RunNumbersLine({ measured, layout, isWhole, cost }: RunNumbersProps) {
  const text = useText();
  const format = useFormat();
  const { run } = measured;
  const figures = listFigures({ ...measured, cost, format, text });

  if (layout === 'columns') {
    return (
      <dl data-run-numbers className="flex flex-wrap gap-x-8 gap-y-2.5 overflow-x-clip text-f2 text-t3">
        {figures.map(({ id, ...figure }) => (
          <FigureColumn key={id} {...figure} />
        ))}
        {run.end === null ? (
          <div>
            <dt className="sr-only">{text('run.finish')}</dt>
            <dd>
              <Writing run={run} />
            </dd>
          </div>
        ) : (
          <EndColumn run={run} end={run.end} />
        )}
      </dl>
    );
  }
  return (
    <div data-run-numbers className="flex flex-wrap items-center gap-x-3.5 gap-y-0.5">
      {figures
        .filter(({ id }) => isWhole === true || IN_LINE.has(id))
        .map(({ id, label, value, unit, detail }) => (
          <span key={id} data-tip={detail}>
            <Figure label={label} value={value} {...(unit !== undefined && { unit })} />
            {detail !== undefined && isWhole === true && <span className="ml-1 text-f2 text-t3">({detail})</span>}
          </span>
        ))}
      {run.end === null ? <Writing run={run} /> : <EndLine run={run} end={run.end} />}
    </div>
  );
}

/** What it says while text comes; while nothing has come, the strip tells how long it has waited. */
function Writing({ run }: { run: ChatRun }) {
  const text = useText();
  if (run.arrivals.length === 0) return null;
  return (
    <span className="inline-flex h-5 items-center gap-1.5 text-f2 font-medium text-t2">
      <span aria-hidden className="size-2.25 rounded-[1px] bg-now shadow-[0_0_0_1px_var(--now-line)]" />
      {text('run.streaming')}
    </span>
  );
}

function EndLine({ run, end }: { run: ChatRun; end: RunEnd }) {
  const text = useText();
  const finish = finishReason(run);
  const words = finish === undefined ? undefined : finish.words === undefined ? finish.reason : text(finish.words);
  return (
    <span className="inline-flex h-5 flex-wrap items-center gap-x-1.5">
      <EndState end={end} />
      {words !== undefined && (
        <span className="text-f2 text-t3">
          <span className="sr-only">{text('run.finish')} </span>
          {words}
        </span>
      )}
    </span>
  );
}

function EndColumn({ run, end }: { run: ChatRun; end: RunEnd }) {
  const text = useText();
  const finish = finishReason(run);
  return (
    <div className="relative flex flex-col-reverse justify-end before:absolute before:inset-y-0 before:-left-4 before:border-l before:border-line">
      <dt>
        <span className="sr-only">{text('run.finish')} </span>
        {finish?.reason ?? '–'}
        {finish?.words !== undefined && ` · ${text(finish.words)}`}
      </dt>
      <dd className="flex h-5 items-center">
        <EndState end={end} />
      </dd>
    </div>
  );
}
