import { useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { watchNear } from './watch-near.ts';

type Resting = {
  isResting: boolean;
  /** Goes on the element that rests. */
  ref: (element: HTMLElement | null) => (() => void) | undefined;
};

/**
 * Whether something in a long scroller is left out of the drawing, because it is far from what is seen. What a person has worked in
 * stays drawn, so that nothing opened, written or selected there is lost; the browser's own search wakes what it has found.
 */
export function useResting({ mayRest, rests }: { mayRest: boolean; rests: boolean }): Resting {
  const [isFar, setFar] = useState(rests && CAN_REST);
  const [observe] = useState(() => (element: HTMLElement | null) => {
    if (element === null || !CAN_REST) return undefined;
    return watch(element, setFar);
  });
  const element = useRef<HTMLElement | null>(null);
  const isResting = isFar && mayRest;

  // React knows `hidden` as yes or no only.
  useLayoutEffect(() => {
    if (isResting) element.current?.setAttribute('hidden', 'until-found');
    else element.current?.removeAttribute('hidden');
  }, [isResting]);

  return {
    isResting,
    ref(now) {
      element.current = now;
      return observe(now);
    },
  };
}

/** Without this the text of what rests would be seen: all is drawn there, as in a short conversation. */
const CAN_REST = typeof CSS !== 'undefined' && CSS.supports('content-visibility', 'hidden');

function watch(element: HTMLElement, setFar: (isFar: boolean) => void): () => void {
  let isWorkedIn = false;
  const keep = () => (isWorkedIn = true);
  // What is looked for must be there when this event is over.
  const wake = () => flushSync(() => setFar(false));
  const stopWatching = watchNear(element, (isNear) => {
    if (isNear) setFar(false);
    else if (!isWorkedIn && !isInUse(element)) setFar(true);
  });
  const kept = ['click', 'input'];
  for (const type of kept) element.addEventListener(type, keep, true);
  element.addEventListener('beforematch', wake);
  return () => {
    stopWatching();
    for (const type of kept) element.removeEventListener(type, keep, true);
    element.removeEventListener('beforematch', wake);
  };
}

function isInUse(element: HTMLElement): boolean {
  const selection = getSelection();
  const isSelected = selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
  return isSelected || element.contains(document.activeElement);
}
