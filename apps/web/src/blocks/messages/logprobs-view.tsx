import type { TokenLogprob } from '@lineup/shared/runs/run.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { drawTokens } from './draw-tokens.ts';
import { LogprobSummary } from './logprob-summary.tsx';
import { measureLogprobs } from './measure-logprobs.ts';
import { TokenList } from './token-list.tsx';

/** Tokens that are drawn together. */
const RUN_LENGTH = 100;

/** An answer as its tokens, each marked by how likely it was; the one pointed at or moved to shows what else was weighed. */
export function LogprobsView({ tokens }: { tokens: readonly TokenLogprob[] }) {
  const text = useText();
  const locale = useLocale();
  if (tokens.length === 0) return <p className="text-f3 text-t3">{text('message.tokens.none')}</p>;
  const drawn = drawTokens(tokens, locale);
  const runs = Array.from({ length: Math.ceil(drawn.length / RUN_LENGTH) }, (_, run) =>
    drawn.slice(run * RUN_LENGTH, (run + 1) * RUN_LENGTH),
  );
  return (
    <div className="space-y-2">
      <LogprobSummary figures={measureLogprobs(tokens.map(({ logprob }) => logprob))} />
      <TokenList tokens={drawn} runs={runs} />
    </div>
  );
}
