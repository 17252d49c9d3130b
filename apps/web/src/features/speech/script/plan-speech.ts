import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { splitSpeechText } from '@lineup/shared/speech/split-speech-text.ts';
import { countText } from '@lineup/shared/text/count-text.ts';
import { pieceLimits } from '#features/speech/bench/piece-limits.ts';
import type { Split } from '#features/speech/bench/speech-bench.ts';

type ToPlan = {
  text: string;
  /** The gateway of each cell that is to be spoken. */
  gateways: readonly string[];
  limits: Readonly<Record<string, Pick<GatewayLimits, 'speechInput'>>>;
  split: Split;
};

/** How a text is sent: in how many pieces by the gateways that take the most and the fewest at once, and in how many requests altogether. */
export type SpeechPlan = { fewest: number; most: number; requests: number };

/** Counts the requests that speaking cells takes. */
export function planSpeech({ text, gateways, limits, split }: ToPlan): SpeechPlan {
  const spoken = text.trim();
  const size = countText(spoken);
  const counts = new Map<string, number>();
  for (const gateway of new Set(gateways)) {
    const own = pieceLimits(limits[gateway]?.speechInput);
    const isOne = split === 'limits' && size.characters <= own.characters && size.bytes <= own.bytes;
    counts.set(gateway, isOne ? 1 : splitSpeechText(spoken, { ...own, mode: split }).length);
  }
  const pieces = gateways.map((gateway) => counts.get(gateway) ?? 0);
  return {
    fewest: pieces.length === 0 ? 0 : Math.min(...pieces),
    most: Math.max(0, ...pieces),
    requests: pieces.reduce((sum, count) => sum + count, 0),
  };
}
