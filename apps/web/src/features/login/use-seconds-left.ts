import { useEffect, useState } from 'react';

const secondsUntil = (time: number): number => Math.max(0, Math.ceil((time - performance.now()) / 1_000));

/** The whole seconds until a time on the clock of `performance.now()`, counted down to 0. */
export function useSecondsLeft(time: number): number {
  const [left, setLeft] = useState({ time, seconds: secondsUntil(time) });
  if (left.time !== time) setLeft({ time, seconds: secondsUntil(time) });

  useEffect(() => {
    if (secondsUntil(time) === 0) return;
    const timer = setInterval(() => {
      const seconds = secondsUntil(time);
      setLeft({ time, seconds });
      if (seconds === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [time]);

  return left.seconds;
}
