import type { TokenPrice } from '#config/config-response.ts';
import type { Usage } from '#runs/run.ts';

const PER = 1_000_000;

/**
 * What a run cost, in the currency of its gateway, by the gateway's own token counts:
 * `((prompt − cached) · input + cached · cached price + (completion − reasoning) · output + reasoning · reasoning price) / 1,000,000`.
 * A price that is not given is that of the whole (input, output); a part that was not reported is none. Null without a price, without
 * one of the two counts, or when the counts contradict each other; a prompt of no tokens comes from gateways that do not count.
 */
export function priceRun({ usage, price }: { usage: Usage | null; price: TokenPrice | null }): number | null {
  if (usage === null || price === null || usage.promptTokens === 0) return null;
  const input = priceSide(
    { all: usage.promptTokens, part: usage.cachedTokens },
    { all: price.input, part: price.cached },
  );
  const output = priceSide(
    { all: usage.completionTokens, part: usage.reasoningTokens },
    { all: price.output, part: price.reasoning },
  );
  return input === null || output === null ? null : (input + output) / PER;
}

type Side = { all: number | undefined; part: number | undefined };

function priceSide(count: Side, price: { all: number; part: number | undefined }): number | null {
  const { all, part = 0 } = count;
  if (all === undefined || part > all) return null;
  return (all - part) * price.all + part * (price.part ?? price.all);
}
