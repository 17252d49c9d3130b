import { useEffect } from 'react';

/** Fetches something once the page has nothing else to do; `preload` must be the same function on every render. */
export function useIdlePreload(preload: () => void): void {
  useEffect(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(preload);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(preload);
    return () => cancelIdleCallback(request);
  }, [preload]);
}
