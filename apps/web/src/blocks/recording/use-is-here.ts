import { useEffect, useRef, type RefObject } from 'react';

/** Whether the component that asks is still on the page; for what goes on after something slow. */
export function useIsHere(): RefObject<boolean> {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}
