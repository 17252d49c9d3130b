import { useEffect, useRef, useState } from 'react';

type Rest = {
  /** Whose value it is: another's is taken over at once. */
  of: string;
  /** Milliseconds. */
  interval: number;
};

/** A value taken over at most every `interval`: at once when the last time is long enough ago, else when it is. */
export function useRested<Value>(value: Value, { of, interval }: Rest): Value {
  const [rested, setRested] = useState({ of, value });
  const takenAt = useRef(0);

  useEffect(() => {
    const wait = Math.max(0, takenAt.current + interval - performance.now());
    const timer = setTimeout(() => {
      takenAt.current = performance.now();
      setRested({ of, value });
    }, wait);
    return () => clearTimeout(timer);
  }, [value, of, interval]);

  return rested.of === of ? rested.value : value;
}
