import { QueryClient } from '@tanstack/react-query';

/** What the page has asked the BFF for, and the answers. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // Only a person's action asks again.
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      // The BFF is often on loopback or in a LAN, reachable while the browser believes to be offline.
      networkMode: 'always',
    },
  },
});
