import { useEffect, useState } from 'react';
import { createScrollSync } from './create-scroll-sync.ts';

type SyncedScroll = {
  /** The ref of a pane's scroller, by the pane's id; its blocks are the elements with `data-block="<kind>"` inside. */
  register: (id: string) => (element: HTMLElement | null) => void;
};

/** While on, scrolling one pane brings all others to the same section. */
export function useSyncedScroll(isOn: boolean): SyncedScroll {
  const [sync] = useState(createScrollSync);
  useEffect(() => {
    sync.setOn(isOn);
    return () => sync.setOn(false);
  }, [sync, isOn]);
  return { register: sync.register };
}
