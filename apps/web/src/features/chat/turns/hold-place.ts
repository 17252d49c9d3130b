import { chooseMark } from './choose-mark.ts';

/** A box that is looked at, and where it was when the scroller stood there. */
type Place = { mark: Element; top: number; scrollTop: number };

/** So long (milliseconds) nothing has scrolled when a reader has come to rest. */
const REST_MS = 100;

/**
 * Keeps what is read where it is while a scroller that is laid out from its end grows: the scroll anchoring that WebKit has not. What
 * scrolls is never scrolled against: the place is taken when the wheel, the finger and what they have set in motion are at rest.
 */
export function holdPlace(scroller: HTMLElement, signal: AbortSignal): void {
  let place: Place | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouched = false;

  function letGo() {
    place = undefined;
    clearTimeout(timer);
    timer = isTouched ? undefined : setTimeout(() => (place = takePlace(scroller)), REST_MS);
  }
  function handleTouch({ touches }: TouchEvent) {
    isTouched = touches.length > 0;
    letGo();
  }

  function hold() {
    if (place === undefined) return;
    const { mark, top, scrollTop } = place;
    if (mark.getClientRects().length === 0 || scroller.scrollTop !== scrollTop) {
      letGo();
      return;
    }
    // Whole pixels, as WebKit scrolls: what is left over is in the next difference.
    const by = Math.round(topIn(scroller, mark) - top);
    if (by === 0) return;
    // By, not to: WebKit adds that to a scrolling that it has not told of yet.
    scroller.scrollBy({ top: by, behavior: 'instant' });
    place.scrollTop = scroller.scrollTop;
  }

  const sizes = new ResizeObserver(hold);
  sizes.observe(scroller);
  if (scroller.firstElementChild !== null) sizes.observe(scroller.firstElementChild);

  const options = { signal, passive: true };
  scroller.addEventListener('scroll', () => scroller.scrollTop !== place?.scrollTop && letGo(), options);
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
    scroller.addEventListener(type, handleTouch, options);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    clearTimeout(timer);
  });
  letGo();
}

/** Where the reader is; undefined at the end, which stays where it is by itself. */
function takePlace(scroller: HTMLElement): Place | undefined {
  const { scrollTop } = scroller;
  if (scrollTop > -1) return undefined;
  const mark = chooseMark<Element>(scroller.querySelectorAll('[data-turn]'), scroller.getBoundingClientRect(), {
    measure,
    inside: ({ children }) => children,
  });
  return mark && { mark, top: topIn(scroller, mark), scrollTop };
}

function measure(element: Element) {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom, isPinned: isPinned(element, top), isWhole: element.hasAttribute('data-block') };
}

/** A sticky box that lies elsewhere than where the one around it begins. */
function isPinned(element: Element, top: number): boolean {
  if (getComputedStyle(element).position !== 'sticky') return false;
  return Math.abs(top - (element.parentElement?.getBoundingClientRect().top ?? top)) >= 1;
}

function topIn(scroller: Element, element: Element): number {
  return element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
