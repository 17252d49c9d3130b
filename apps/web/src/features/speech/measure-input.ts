import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { countText } from '@lineup/shared/text/count-text.ts';

type InputLimit = GatewayLimits['speechInput'];

/** How long a text is, in both units, and by how much it exceeds the gateway's limit in that limit's unit. */
export type InputMeasure = { characters: number; bytes: number; limit: InputLimit | null; over: number };

/** Measures a text against a gateway's limit; null when the limit is not known. */
export function measureInput(text: string, limit: InputLimit | null): InputMeasure {
  const { characters, bytes } = countText(text);
  const used = limit?.unit === 'bytes' ? bytes : characters;
  return { characters, bytes, limit, over: limit === null ? 0 : Math.max(0, used - limit.max) };
}
