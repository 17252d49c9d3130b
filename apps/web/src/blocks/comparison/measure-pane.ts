import { readSections, type Section } from './read-sections.ts';

/** A scroller's sections and where each lies, in pixels from the top of its content. */
export type PaneLayout = { sections: readonly Section[]; tops: readonly number[]; bottoms: readonly number[] };

/** So much of a block's text is enough to know it again. */
const LABEL_LENGTH = 400;

/** Measures the blocks (elements with `data-block`) inside a scroller. */
export function measurePane(scroller: HTMLElement, blocks: readonly HTMLElement[]): PaneLayout {
  const origin = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const boxes = blocks.map((block) => block.getBoundingClientRect());
  const labelled = blocks.map((block) => ({
    kind: block.dataset['block'] ?? '',
    label: (block.textContent ?? '').slice(0, LABEL_LENGTH),
  }));
  return {
    sections: readSections(labelled),
    // What stands above the first block and below the last scrolls with them, so that both ends meet.
    tops: boxes.map(({ top }, index) => (index === 0 ? 0 : top - origin)),
    bottoms: boxes.map(({ bottom }, index) => (index === boxes.length - 1 ? scroller.scrollHeight : bottom - origin)),
  };
}
