import { configResponse } from '@lineup/shared/config/config-response.ts';
import { useQuery } from '@tanstack/react-query';
import { apiJson } from '#lib/api-json.ts';
import { CONFIG_KEY } from './config-key.ts';

/** The gateways, their limits by id, and the version, from the BFF; they change only when the BFF starts again. */
export function useConfig() {
  return useQuery({
    queryKey: CONFIG_KEY,
    queryFn: ({ signal }) => apiJson('/api/config', configResponse, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
