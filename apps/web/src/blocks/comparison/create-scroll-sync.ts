import { alignSections, type SectionPair } from './align-sections.ts';
import { mapScroll } from './map-scroll.ts';
import type { PaneLayout } from './measure-pane.ts';
import { findPlace, placeHeight } from './pane-place.ts';
import { watchPane, type Pane } from './watch-pane.ts';

/** For so long after a scroll, blocks that only now get their height correct the other panes once more. */
const SETTLING_MS = 300;

/**
 * Keeps scrollers at the same section. Only the pane that the user touched last leads; the others follow in the next frame, all measured before
 * any is moved.
 */
export function createScrollSync() {
  const panes = new Map<string, Pane>();
  const refs = new Map<string, (element: HTMLElement | null) => void>();
  const align = rememberAlignments();
  let leader: Pane | null = null;
  let frame = 0;
  let lastScroll = 0;
  let isOn = false;

  function ask() {
    if (isOn && frame === 0) frame = requestAnimationFrame(follow);
  }

  function follow() {
    frame = 0;
    const lead = leader;
    if (lead === null || !isOn) return;
    const others = Array.from(panes.values()).filter((pane) => pane !== lead);
    const moves = others.map((pane) => ({ element: pane.element, top: findTop(lead, pane, align) }));
    for (const { element, top } of moves) {
      if (top !== null && Math.abs(element.scrollTop - top) >= 1) element.scrollTop = top;
    }
  }

  const events = {
    onTouch: (pane: Pane) => (leader = pane),
    onScroll(pane: Pane) {
      if (pane !== leader) return;
      lastScroll = performance.now();
      ask();
    },
    onChange() {
      if (performance.now() - lastScroll < SETTLING_MS) ask();
    },
  };

  function place(id: string, element: HTMLElement | null) {
    const before = panes.get(id);
    before?.stop();
    if (leader === before) leader = null;
    panes.delete(id);
    if (element !== null) panes.set(id, watchPane(element, events));
  }

  return {
    setOn(next: boolean) {
      isOn = next;
    },
    /** The ref for a pane's scroller, always the same function for one id. */
    register(id: string): (element: HTMLElement | null) => void {
      const ref = refs.get(id) ?? ((element: HTMLElement | null) => place(id, element));
      refs.set(id, ref);
      return ref;
    },
  };
}

type Align = (from: PaneLayout, to: PaneLayout) => readonly SectionPair[];

/** Where `pane` has to scroll so that what is level with the reading line of `lead` is level there too; null when it has nothing to match. */
function findTop(lead: Pane, pane: Pane, align: Align): number | null {
  const [from, to] = [lead.readLayout(), pane.readLayout()];
  const { scrollTop, scrollHeight, clientHeight } = lead.element;
  // The reading line goes down through the pane as it scrolls, so that both ends can be reached.
  const line = scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0;
  const here = findPlace(from, scrollTop + line * clientHeight);
  const counts = { own: from.sections.length, count: to.sections.length };
  const there = here === null ? null : mapScroll(here, { ...counts, pairs: align(from, to) });
  return there === null ? null : placeHeight(to, there) - line * pane.element.clientHeight;
}

/** Aligns two panes once for as long as their content stays as it was measured. */
function rememberAlignments(): Align {
  const known = new WeakMap<PaneLayout, WeakMap<PaneLayout, SectionPair[]>>();
  return (from, to) => {
    const others = known.get(from) ?? new WeakMap<PaneLayout, SectionPair[]>();
    const pairs = others.get(to) ?? alignSections(from.sections, to.sections);
    known.set(from, others.set(to, pairs));
    return pairs;
  };
}
