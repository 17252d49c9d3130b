import { useEffect, useRef, useState } from 'react';
import { Kbd } from './kbd.tsx';

type Tip = { text: string; shortcut: string | undefined; anchor: DOMRect };

const POINTER_DELAY_MS = 450;
const GAP_PX = 6;

/** The one tooltip of the page: shows the `data-tip` of whatever is hovered or has keyboard focus. The name itself is on the control. */
export function TooltipHost() {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => watchTips(setTip), []);

  useEffect(() => {
    const element = box.current;
    if (element === null || tip === null) return;
    // The top layer keeps it above dialogs and clear of every overflow.
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    const below = tip.anchor.bottom + GAP_PX;
    const top = below + height > innerHeight ? tip.anchor.top - GAP_PX - height : below;
    const left = tip.anchor.left + (tip.anchor.width - width) / 2;
    element.style.top = `${top}px`;
    element.style.left = `${Math.max(GAP_PX, Math.min(left, innerWidth - width - GAP_PX))}px`;
    return () => element.hidePopover();
  }, [tip]);

  return (
    <div
      ref={box}
      popover="manual"
      aria-hidden
      className="pointer-events-none fixed inset-auto m-0 max-w-72 rounded-control bg-accent px-2 py-1 text-f2 text-on-accent forced-border"
    >
      {tip?.text}
      {tip?.shortcut !== undefined && <Kbd className="ml-1.5">{tip.shortcut}</Kbd>}
    </div>
  );
}

function watchTips(show: (tip: Tip | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const controller = new AbortController();
  const { signal } = controller;

  const hide = () => {
    clearTimeout(timer);
    show(null);
  };
  const showFor = (target: EventTarget | null) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
    const text = element?.dataset['tip'];
    if (element === null || text === undefined) return hide();
    show({ text, shortcut: element.dataset['tipKey'], anchor: element.getBoundingClientRect() });
  };

  document.addEventListener(
    'pointerover',
    (event) => {
      clearTimeout(timer);
      if (event.pointerType === 'touch') return;
      const { target } = event;
      timer = setTimeout(() => showFor(target), POINTER_DELAY_MS);
    },
    { signal },
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.matches(':focus-visible')) showFor(target);
    },
    { signal },
  );
  document.addEventListener('focusout', hide, { signal });
  document.addEventListener('pointerdown', hide, { signal });
  document.addEventListener('scroll', hide, { signal, capture: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });

  return () => {
    clearTimeout(timer);
    controller.abort();
  };
}
