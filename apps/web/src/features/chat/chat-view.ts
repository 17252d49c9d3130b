import { create } from 'zustand';

/** What the inspector shows; the wire and the code are those of one run. */
export type Inspected = { panel: 'parameters' } | { panel: 'wire' | 'code'; runId: string };

/** How the conversation on the screen is being looked at; nothing of it is saved. */
type ChatView = {
  inspected: Inspected | null;
  /** The lane that keys speak of, and the one a phone shows. */
  focused: string | null;
  /** The lane that fills the width. */
  maximised: string | null;
  /** Lanes scroll on their own, and together by section. */
  isSynced: boolean;
  /** The saved lineups lie over the screen. */
  showsLineups: boolean;
  /** Two answers side by side. */
  compared: { turnId: string; a: string; b: string } | null;
};

const PLAIN: ChatView = {
  inspected: null,
  focused: null,
  maximised: null,
  isSynced: false,
  showsLineups: false,
  compared: null,
};

export const useChatView = create<ChatView>(() => PLAIN);

export function changeView(change: Partial<ChatView>): void {
  useChatView.setState(change);
}

/** Another conversation comes on the screen: what was looked at in the one before is not there. */
export function resetView(): void {
  useChatView.setState(({ isSynced, inspected }) => ({
    ...PLAIN,
    isSynced,
    inspected: inspected?.panel === 'parameters' ? inspected : null,
  }));
}
