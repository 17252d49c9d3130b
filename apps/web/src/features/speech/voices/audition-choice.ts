import { create } from 'zustand';

type AuditionChoice = {
  /** The lane whose model is heard; null, and one that is gone, is the first. */
  laneId: string | null;
  /** A sentence of one's own; null is the first of the text. */
  sentence: string | null;
};

/** What the voices are tried with; it is not kept. */
export const useAuditionChoice = create<AuditionChoice>(() => ({ laneId: null, sentence: null }));

export function changeAuditionChoice(change: Partial<AuditionChoice>): void {
  useAuditionChoice.setState(change);
}
