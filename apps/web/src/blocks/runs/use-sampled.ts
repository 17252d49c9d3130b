import { useEffect, useRef, useState } from 'react';

/**
 * A value that is taken over at most every `interval` milliseconds while `live`, and at once when it no longer is: figures that change
 * with every frame cannot be read, and measuring a long run that often costs.
 */
export function useSampled<Value>(value: Value, { live, interval }: { live: boolean; interval: number }): Value {
  const [sampled, setSampled] = useState(value);
  const [wasLive, setWasLive] = useState(live);
  const latest = useRef(value);

  // What was last taken over may be of long ago: it was not looked at since.
  if (live !== wasLive) {
    setWasLive(live);
    setSampled(value);
  }

  useEffect(() => {
    latest.current = value;
  }, [value]);

  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => setSampled(latest.current), interval);
    return () => clearInterval(timer);
  }, [live, interval]);

  return live ? sampled : value;
}
