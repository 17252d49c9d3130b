import { measurePane, type PaneLayout } from './measure-pane.ts';

/** A scroller whose user, scrolling and content are watched. */
export type Pane = {
  element: HTMLElement;
  /** Measured when asked for, and again only after the content changed. */
  readLayout: () => PaneLayout;
  stop: () => void;
};

type PaneEvents = {
  /** The user takes hold of this pane, by wheel, finger, scrollbar or key. */
  onTouch: (pane: Pane) => void;
  onScroll: (pane: Pane) => void;
  onChange: () => void;
};

const TOUCHES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Watches a scroller; its blocks are the elements with `data-block` inside. */
export function watchPane(element: HTMLElement, { onTouch, onScroll, onChange }: PaneEvents): Pane {
  let layout: PaneLayout | null = null;
  const controller = new AbortController();
  const options = { signal: controller.signal, passive: true };
  const forget = () => {
    layout = null;
    onChange();
  };
  const sizes = new ResizeObserver(forget);
  const content = new MutationObserver(forget);

  const pane: Pane = {
    element,
    readLayout() {
      if (layout !== null) return layout;
      const blocks = Array.from(element.querySelectorAll<HTMLElement>('[data-block]'));
      // What was never on screen, a block or a group of them, has only a guessed height (content-visibility) until it is scrolled to.
      for (const part of new Set(blocks.flatMap((block) => [block, block.parentElement ?? block]))) sizes.observe(part);
      layout = measurePane(element, blocks);
      return layout;
    },
    stop() {
      controller.abort();
      content.disconnect();
      sizes.disconnect();
    },
  };

  for (const type of TOUCHES) element.addEventListener(type, () => onTouch(pane), options);
  element.addEventListener('scroll', () => onScroll(pane), options);
  sizes.observe(element);
  content.observe(element, { childList: true, characterData: true, subtree: true });
  return pane;
}
