import { usageResponse } from '@lineup/shared/usage/usage-response.ts';
import { useQuery } from '@tanstack/react-query';
import { apiJson } from '#lib/api-json.ts';

const REFRESH_MS = 60_000;

/** What everybody has used today, read again every minute; `token` proves the operator, where one is asked for. */
export function useUsage(token: string | null) {
  return useQuery({
    queryKey: ['usage', token],
    queryFn: ({ signal }) =>
      apiJson('/api/operator/usage', usageResponse, {
        signal,
        ...(token !== null && { headers: { authorization: `Bearer ${token}` } }),
      }),
    refetchInterval: ({ state }) => (state.status === 'error' ? false : REFRESH_MS),
    // The token goes with the page.
    gcTime: 0,
  });
}
