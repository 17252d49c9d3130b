import { useEffect, useState } from 'react';

/** Sooner (milliseconds) nobody answers to what has changed on the screen. */
const REACTION_MS = 250;

/** True for a moment after something has ended: a press on the button that begins it was meant for the one that stopped it, in the same place. */
export function useJustEnded(isLive: boolean): boolean {
  const [wasLive, setWasLive] = useState(isLive);
  const [hasJustEnded, setJustEnded] = useState(false);
  if (wasLive !== isLive) {
    setWasLive(isLive);
    setJustEnded(!isLive);
  }
  useEffect(() => {
    if (!hasJustEnded) return undefined;
    const timer = setTimeout(() => setJustEnded(false), REACTION_MS);
    return () => clearTimeout(timer);
  }, [hasJustEnded]);
  return hasJustEnded;
}
