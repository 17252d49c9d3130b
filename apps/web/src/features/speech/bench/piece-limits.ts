import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';

/** What one request may hold on every gateway seen: some count 4,096 characters, others 4,096 bytes. */
const FIELD_LIMITS = { characters: 4096, bytes: 4096 } as const;

/** How long one piece of a text may be: within both limits met in the field, and the gateway's own where it is smaller. */
export function pieceLimits(own: GatewayLimits['speechInput'] | undefined): { characters: number; bytes: number } {
  const { characters, bytes } = FIELD_LIMITS;
  return {
    characters: own?.unit === 'characters' ? Math.min(own.max, characters) : characters,
    bytes: own?.unit === 'bytes' ? Math.min(own.max, bytes) : bytes,
  };
}
