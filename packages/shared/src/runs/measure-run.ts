import { measureGaps, type Stall } from './measure-gaps.ts';
import type { Arrival, ChatRun } from './run.ts';

/**
 * What a run's clock tells; null is unknown. Times are milliseconds since the run's start, on the BFF's monotonic clock.
 * - `head`: the gateway's response head. `firstByte`: the first event of the answer, which may carry no text.
 * - `firstReasoning`, `firstText`: the first reasoning, the first visible text. `total`: the end of the run.
 * - `tokensPerSecond`: visible tokens by the gateway's count (completion without reasoning) over the time from the first to the
 *   last visible text; `tokensPerSecondWithReasoning`: all completion tokens from the first reasoning or text to the last.
 *   Unknown without a count, when an answer comes in one piece or one burst, or when reasoning was counted and cannot be told apart or seen.
 * - `charactersPerSecond`: visible UTF-16 units over the same time as `tokensPerSecond`; needs no count.
 * - `gapP50`, `gapP95`: silence between arrivals, from the first reasoning or text on. `stalls`: see measureGaps; the silence in
 *   which a run that is not complete ended is one too.
 */
export type RunNumbers = {
  head: number | null;
  firstByte: number | null;
  firstReasoning: number | null;
  firstText: number | null;
  total: number | null;
  tokensPerSecond: number | null;
  tokensPerSecondWithReasoning: number | null;
  charactersPerSecond: number | null;
  gapP50: number | null;
  gapP95: number | null;
  stalls: Stall[];
};

/** Measures a run as far as it has come. */
export function measureRun(run: ChatRun): RunNumbers {
  const text = run.arrivals.filter((arrival) => arrival.kind === 'text');
  const reasoning = run.arrivals.filter((arrival) => arrival.kind === 'reasoning');
  const visible = run.arrivals.filter((arrival) => arrival.kind !== 'other');
  const tokens = countTokens(run, { sawReasoning: reasoning.length > 0 });
  const characters = run.choices.reduce((sum, choice) => sum + choice.text.length, 0);
  const { p50, p95, stalls } = measureGaps(timesFromFirstWord(run.arrivals), silenceUntil(run));
  return {
    head: run.head?.t ?? null,
    firstByte: run.arrivals[0]?.t ?? null,
    firstReasoning: reasoning[0]?.t ?? null,
    firstText: text[0]?.t ?? null,
    total: run.end?.t ?? null,
    tokensPerSecond: perSecond(tokens.visible, text),
    tokensPerSecondWithReasoning: perSecond(tokens.all, visible),
    charactersPerSecond: perSecond(characters, text),
    gapP50: p50,
    gapP95: p95,
    stalls,
  };
}

type TokenCounts = { visible: number | null; all: number | null };

/** The gateway's counts as far as they can be set against what was seen. Zero beside an answer comes from gateways that do not count. */
function countTokens({ usage }: ChatRun, { sawReasoning }: { sawReasoning: boolean }): TokenCounts {
  const completion = usage?.completionTokens ?? null;
  const reasoning = usage?.reasoningTokens ?? 0;
  if (completion === null) return { visible: null, all: null };
  return {
    visible: sawReasoning && reasoning === 0 ? null : completion - reasoning,
    all: reasoning > 0 && !sawReasoning ? null : completion,
  };
}

/** What came within less than this came in one burst, whose speed is that of the network's buffers. */
const LEAST_SPAN_MS = 20;

function perSecond(amount: number | null, arrivals: readonly Arrival[]): number | null {
  const milliseconds = (arrivals.at(-1)?.t ?? 0) - (arrivals[0]?.t ?? 0);
  return amount !== null && amount > 0 && milliseconds >= LEAST_SPAN_MS ? (amount * 1_000) / milliseconds : null;
}

function timesFromFirstWord(arrivals: readonly Arrival[]): number[] {
  const first = arrivals.findIndex((arrival) => arrival.kind !== 'other');
  return first === -1 ? [] : Array.from(new Set(arrivals.slice(first).map((arrival) => arrival.t)));
}

/** After a complete answer gateways may hold the connection open, which is no silence of the answer. */
function silenceUntil({ end }: ChatRun): number | null {
  return end === null || end.state === 'complete' ? null : end.t;
}
