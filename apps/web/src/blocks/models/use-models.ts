import { modelsResponse } from '@lineup/shared/models/models-response.ts';
import { useQuery } from '@tanstack/react-query';
import { apiJson } from '#lib/api-json.ts';
import { AWAY_CODES } from './away-codes.ts';
import { isWarming } from './is-warming.ts';

const STALE_AFTER_MS = 60_000;
const WARMING_POLL_MS = 2_000;
const AWAY_POLL_MS = 10_000;

/** Every gateway's models, or why it has none, from the BFF's cache; asked again while models warm up or a gateway is away. */
export function useModels() {
  return useQuery({
    queryKey: ['models'],
    queryFn: ({ signal }) => apiJson('/api/models', modelsResponse, { signal }),
    staleTime: STALE_AFTER_MS,
    refetchInterval: ({ state }) => {
      const gateways = state.data?.gateways ?? [];
      if (gateways.some(({ models }) => models.some(isWarming))) return WARMING_POLL_MS;
      return gateways.some(({ error }) => error !== undefined && AWAY_CODES.includes(error.code)) && AWAY_POLL_MS;
    },
  });
}
