import { useQueryClient } from '@tanstack/react-query';

/** Asks the BFF for its gateways and models again, at a person's wish. */
export function useReconnect(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}
