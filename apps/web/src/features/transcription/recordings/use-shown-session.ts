import { useEffect, useRef } from 'react';

/** Tells whether a session is still the one on the screen (undefined: the new one); for what goes on after something slow. */
export function useShownSession(sessionId: string | undefined): (asked: string | undefined) => boolean {
  /** Null: the screen has been left. */
  const shown = useRef<string | undefined | null>(null);
  useEffect(() => {
    shown.current = sessionId;
    return () => {
      shown.current = null;
    };
  }, [sessionId]);
  return (asked) => shown.current === asked;
}
