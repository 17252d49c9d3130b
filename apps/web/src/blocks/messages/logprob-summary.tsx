import { useFormat } from '#i18n/use-format.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { bandLook } from './band-look.ts';
import { formatProbability } from './format-probability.ts';
import type { LogprobFigures } from './measure-logprobs.ts';
import { BAND_FLOORS } from './probability-band.ts';

/** A single token that was thought impossible makes it boundless. */
const LARGEST = 1_000_000;

/** What the colours of the tokens mean, and the answer's figures with the formulas that they come from. */
export function LogprobSummary({ figures }: { figures: LogprobFigures }) {
  const text = useText();
  const locale = useLocale();
  const { count, meanProbability, perplexity } = figures;
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-f2 text-t3">
      <span>{text('message.tokens.count', { count })}</span>
      <SummaryFigure
        name={text('message.tokens.mean')}
        formula={text('message.tokens.mean.formula')}
        value={meanProbability === null ? '–' : formatProbability(meanProbability, locale)}
      />
      <SummaryFigure
        name={text('message.tokens.perplexity')}
        formula={text('message.tokens.perplexity.formula')}
        value={perplexity === null ? '–' : writePerplexity(perplexity, locale)}
      />
      <Legend />
      <span className="pointer-coarse:hidden">{text('message.tokens.keys')}</span>
    </div>
  );
}

function SummaryFigure({ name, formula, value }: { name: string; formula: string; value: string }) {
  return (
    <span>
      {name} <span className="font-semibold text-t1">{value}</span>{' '}
      <span className="font-mono text-f1 text-t3">{formula}</span>
    </span>
  );
}

function Legend() {
  const text = useText();
  const format = useFormat();
  return (
    <ul aria-label={text('message.tokens.legend')} className="flex flex-wrap gap-x-3">
      <li aria-hidden>{text('message.tokens.legend')}</li>
      {BAND_FLOORS.map((floor, band) => (
        <li key={floor} className="text-t1">
          <span className={bandLook(band)}>
            {floor === 0
              ? text('message.tokens.under', { percent: format.percent(BAND_FLOORS[band - 1] ?? 1) })
              : text('message.tokens.from', { percent: format.percent(floor) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function writePerplexity(perplexity: number, locale: string): string {
  const write = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return perplexity > LARGEST ? `> ${write(LARGEST)}` : write(perplexity);
}
