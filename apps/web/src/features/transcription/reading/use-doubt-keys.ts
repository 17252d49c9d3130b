import { useEffect, useEffectEvent } from 'react';
import type { Doubts } from './use-doubts.ts';

/** Where Tab and Escape have a meaning of their own. */
const ELSEWHERE = 'input:not([type=range]), textarea, select, dialog, [role=menu], [contenteditable]';

/**
 * While the person steps through the doubtful places, Tab goes to the next, Shift+Tab to the one before and Escape ends it. Beyond the
 * first and the last, and in a field or a dialog, the stepping ends and Tab is what it always is, so that nobody is held.
 */
export function useDoubtKeys({ doubts, at, isStepping, go, leave }: Doubts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, shiftKey, target } = event;
    if ((key !== 'Tab' && key !== 'Escape') || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = at + (shiftKey ? -1 : 1);
    const isElsewhere = target instanceof Element && target.closest(ELSEWHERE) !== null;
    const goesOn = key === 'Tab' && !isElsewhere && doubts[next] !== undefined;
    if (goesOn) go(next);
    else leave();
    if (!goesOn && (key === 'Tab' || isElsewhere)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  useEffect(() => {
    if (!isStepping) return undefined;
    // Before anything else hears of the key.
    document.addEventListener('keydown', press, { capture: true });
    return () => document.removeEventListener('keydown', press, { capture: true });
  }, [isStepping]);
}
