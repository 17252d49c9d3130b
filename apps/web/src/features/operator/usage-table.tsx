import type { UsageLimits } from '@lineup/shared/limits/usage-limits.ts';
import type { ReactNode } from 'react';
import { SideScroller } from '#blocks/messages/side-scroller.tsx';
import type { TextKey } from '#i18n/catalogue.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { UsageSum } from './sum-usage.ts';

type UsageTableProps = {
  title: string;
  head: string;
  sums: readonly UsageSum[];
  limits?: UsageLimits;
  total?: { sums: readonly UsageSum[]; limits: UsageLimits };
};

const COLUMNS = ['runs', 'input', 'output', 'characters', 'audio', 'refused'] as const satisfies readonly string[];

/** One line for each user or model; the figures that a daily limit bounds have it beside them. It scrolls by itself where it is too wide. */
export function UsageTable({ title, head, sums, limits = {}, total }: UsageTableProps) {
  const text = useText();
  return (
    <section aria-label={title}>
      <h2 className="mb-1 text-f5 font-semibold">{title}</h2>
      <SideScroller label={title}>
        <table className="w-full min-w-180 table-fixed border-t border-line text-f3 tabular-nums">
          <thead>
            <tr className="border-b border-line text-f2 text-t3">
              <th scope="col" className="w-56 py-1.5 pr-3 text-left font-normal">
                {head}
              </th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" className="py-1.5 pl-3 text-right align-bottom font-normal">
                  {text(`operator.${column}` satisfies TextKey)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.map((sum) => (
              <Row key={sum.key} sum={sum} limits={limits} />
            ))}
          </tbody>
          {total !== undefined && (
            <tfoot>
              {total.sums.map((sum) => (
                <Row key={sum.key} sum={sum} limits={total.limits} />
              ))}
            </tfoot>
          )}
        </table>
      </SideScroller>
    </section>
  );
}

function Row({ sum, limits }: { sum: UsageSum; limits: UsageLimits }) {
  const format = useFormat();
  const { tokensPerDay, charactersPerDay, audioMinutesPerDay } = limits;
  const isRough = sum.estimated > 0;
  const minutes = sum.audioSeconds / 60;
  const tokens = sum.inputTokens + sum.outputTokens;
  return (
    <tr className="border-b border-line">
      <th scope="row" className="py-1.5 pr-3 text-left font-medium break-words">
        {sum.key}
      </th>
      <Cell>{format.count(sum.runs)}</Cell>
      <Cell>{rough(isRough && sum.inputTokens > 0, format.count(sum.inputTokens))}</Cell>
      <Cell>
        {rough(isRough && sum.outputTokens > 0, format.count(sum.outputTokens))}
        <Share used={tokens} max={tokensPerDay} words="operator.used.tokens" />
      </Cell>
      <Cell>
        {format.count(sum.characters)}
        <Share used={sum.characters} max={charactersPerDay} />
      </Cell>
      <Cell>
        {rough(isRough && minutes > 0, format.rate(minutes))}
        <Share used={Math.ceil(minutes)} max={audioMinutesPerDay} />
      </Cell>
      <Cell>{format.count(sum.refused)}</Cell>
    </tr>
  );
}

function Cell({ children }: { children: ReactNode }) {
  return <td className="py-1.5 pl-3 text-right">{children}</td>;
}

type ShareProps = { used: number; max: number | undefined; words?: 'operator.used' | 'operator.used.tokens' };

function Share({ used, max, words = 'operator.used' }: ShareProps) {
  const text = useText();
  return max !== undefined && <span className="block text-f2 text-t3">{text(words, { used, max })}</span>;
}

function rough(isRough: boolean, figure: string): string {
  return isRough ? `≈ ${figure}` : figure;
}
