import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from '#lib/when-idle.ts';
import { usePrinting } from './use-printing.ts';

/** Whether something long is drawn whole: its end comes first, so that it can be read, and all of it when the browser has time. */
export function useWhole(isShort: boolean): boolean {
  const [isWhole, setWhole] = useState(isShort);
  useEffect(() => (isWhole ? undefined : whenIdle(() => startTransition(() => setWhole(true)))), [isWhole]);
  const isPrinting = usePrinting();
  return isWhole || isPrinting;
}
