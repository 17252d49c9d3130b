import { useEffect, useState } from 'react';
import { whenIdle } from '#lib/when-idle.ts';

/** False while something grows, and true again once the browser has drawn its end and is idle. */
export function useCalm(live: boolean): boolean {
  const [isCalm, setCalm] = useState(!live);
  if (live && isCalm) setCalm(false);

  useEffect(() => (live ? undefined : whenIdle(() => setCalm(true))), [live]);

  return isCalm;
}
