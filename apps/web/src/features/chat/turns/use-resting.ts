import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { usePrinting } from './use-printing.ts';
import { watchNear } from './watch-near.ts';

type Resting = {
  isResting: boolean;
  /** Goes on the element that rests. */
  ref: RefObject<HTMLElement | null>;
};

/**
 * Whether something in a long scroller is left out of the drawing, because it is far from what is seen. What a person has worked in
 * stays drawn, so that nothing opened, written or selected there is lost; the browser's own search wakes what it has found.
 */
export function useResting({ mayRest, rests }: { mayRest: boolean; rests: boolean }): Resting {
  const ref = useRef<HTMLElement | null>(null);
  const [isFar, setFar] = useState(rests && CAN_REST);
  const isPrinting = usePrinting();
  const isResting = isFar && mayRest && !isPrinting;

  useEffect(() => (ref.current === null || !CAN_REST ? undefined : watch(ref.current, setFar)), []);

  // React knows `hidden` as yes or no only.
  useLayoutEffect(() => {
    if (isResting) ref.current?.setAttribute('hidden', 'until-found');
    else ref.current?.removeAttribute('hidden');
  }, [isResting]);

  return { isResting, ref };
}

/**
 * Without the one the text of what rests would be seen, without the other it would be hidden from the browser's own search, as in Safari
 * before 26.2: all is drawn there, as in a short conversation.
 */
const CAN_REST =
  typeof CSS !== 'undefined' && CSS.supports('content-visibility', 'hidden') && 'onbeforematch' in document;

function watch(element: HTMLElement, setFar: (isFar: boolean) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let isWorkedIn = false;
  for (const type of ['click', 'input'])
    element.addEventListener(type, () => (isWorkedIn = true), { capture: true, signal });
  // What was looked for must be there when this event is over.
  element.addEventListener('beforematch', () => flushSync(() => setFar(false)), { signal });
  const stopWatching = watchNear(element, (isNear) => {
    if (isNear) setFar(false);
    else if (!isWorkedIn && !isInUse(element)) setFar(true);
  });
  return () => {
    stopWatching();
    controller.abort();
  };
}

function isInUse(element: HTMLElement): boolean {
  const selection = getSelection();
  const isSelected = selection !== null && !selection.isCollapsed && selection.containsNode(element, true);
  return isSelected || element.contains(document.activeElement);
}
