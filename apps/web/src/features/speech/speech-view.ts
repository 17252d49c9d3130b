import { create } from 'zustand';

/** The panels of the inspector. */
export const SPEECH_PANELS = ['voices', 'take', 'parameters', 'wire', 'code'] as const;

export type SpeechPanel = (typeof SPEECH_PANELS)[number];

type SpeechView = {
  /** The open panel of the inspector; null when it is closed. */
  panel: SpeechPanel | null;
  /** The take that the inspector tells of; null is the one that is played, or the newest. */
  inspected: string | null;
};

/** What the speech screen shows beside the grid; it is not kept. */
export const useSpeechView = create<SpeechView>(() => ({ panel: null, inspected: null }));

export function changeSpeechView(change: Partial<SpeechView>): void {
  useSpeechView.setState(change);
}
