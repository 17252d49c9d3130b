import type { RunNumbers } from '@lineup/shared/runs/measure-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { countText } from '@lineup/shared/text/count-text.ts';
import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/create-format.ts';
import { hasOwnEnd } from './own-end.ts';

type TimeId = 'first_byte' | 'first_reasoning' | 'first_text' | 'total';

/** One figure of a run, in words; `value` is null while or because it is unknown. `detail` says more than the label where there is more to say. */
export type RunFigure = {
  id: TimeId | 'speed' | 'tokens' | 'written' | 'cost';
  label: string;
  value: string | null;
  unit?: string;
  detail?: string;
};

type FigureInput = {
  run: ChatRun;
  numbers: RunNumbers;
  /** By the price table; null where there is no price or no count, and then there is no figure. */
  cost: { amount: number; currency: string } | null;
  format: Format;
  text: (key: TextKey, params?: TextParams) => string;
};

/** The figures of a chat run in their fixed order; one that can never come for this run is left out. */
export function listFigures({ run, numbers, cost, format, text }: FigureInput): RunFigure[] {
  const time = (id: TimeId, ms: number | null): RunFigure => {
    // Zero is the time of an end that this page made without having heard anything from the BFF's clock.
    const isKnown = ms !== null && ms > 0;
    const { value, unit } = format.seconds(ms);
    return { id, label: text(`run.${id}`), value: isKnown ? value : null, unit };
  };
  const total = hasOwnEnd(run) ? null : numbers.total;
  return [
    time('first_byte', numbers.firstByte),
    ...(numbers.firstReasoning === null ? [] : [time('first_reasoning', numbers.firstReasoning)]),
    time('first_text', numbers.firstText),
    time('total', total),
    speedFigure({ numbers, format, text }),
    ...(run.usage === null && run.end === null
      ? [writtenFigure({ run, format, text })]
      : [tokensFigure({ run, format, text })]),
    ...(cost === null ? [] : [{ id: 'cost' as const, label: text('run.cost'), value: format.money(cost) }]),
  ];
}

/** Tokens per second once the gateway has told their number; until then, or when it never does, characters per second, and it says so. */
function speedFigure({ numbers, format, text }: Pick<FigureInput, 'numbers' | 'format' | 'text'>): RunFigure {
  const label = text('run.speed');
  const { tokensPerSecond, tokensPerSecondWithReasoning, charactersPerSecond } = numbers;
  if (tokensPerSecond === null) {
    const value = charactersPerSecond === null ? null : format.rate(charactersPerSecond);
    return { id: 'speed', label, value, unit: text('run.characters_per_second') };
  }
  const figure: RunFigure = {
    id: 'speed',
    label,
    value: format.rate(tokensPerSecond),
    unit: text('run.tokens_per_second'),
  };
  if (tokensPerSecondWithReasoning === null || numbers.firstReasoning === null) return figure;
  return { ...figure, detail: text('run.speed.with_reasoning', { rate: format.rate(tokensPerSecondWithReasoning) }) };
}

function tokensFigure({ run, format, text }: Pick<FigureInput, 'run' | 'format' | 'text'>): RunFigure {
  const { promptTokens, completionTokens, reasoningTokens } = run.usage ?? {};
  const isKnown = promptTokens !== undefined || completionTokens !== undefined;
  const value = isKnown ? `${format.count(promptTokens ?? null)} → ${format.count(completionTokens ?? null)}` : null;
  const figure: RunFigure = { id: 'tokens', label: text('run.tokens'), value };
  if (reasoningTokens === undefined || reasoningTokens === 0) return figure;
  return { ...figure, detail: text('run.tokens.reasoning', { shown: format.count(reasoningTokens) }) };
}

function writtenFigure({ run, format, text }: Pick<FigureInput, 'run' | 'format' | 'text'>): RunFigure {
  const written = run.choices.reduce((sum, choice) => sum + countText(choice.text).characters, 0);
  return { id: 'written', label: text('run.written'), value: format.count(written), unit: text('run.characters') };
}
