import { useEffect, useState } from 'react';

/** A value that is read anew at each of these milliseconds, for as long as the component lives. */
export function useTicking(read: () => number, everyMs: number): number {
  const [value, setValue] = useState(read);
  useEffect(() => {
    const timer = setInterval(() => setValue(read()), everyMs);
    return () => clearInterval(timer);
  }, [read, everyMs]);
  return value;
}
