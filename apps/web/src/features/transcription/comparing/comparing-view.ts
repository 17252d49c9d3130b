import { create } from 'zustand';

/** What transcripts are compared with: the reference of their recording, what most lanes heard, or one lane's transcript. */
export type Against = { kind: 'reference' | 'majority' } | { kind: 'lane'; laneId: string };

type ComparingView = {
  /** What the person has chosen, by the recording's turn; a way of looking, which is not kept. */
  against: Readonly<Record<string, Against>>;
  /** Transcripts count as a person has edited them, not as they came. */
  isEdited: boolean;
};

/** How the transcripts of a recording are looked at. */
export const useComparingView = create<ComparingView>(() => ({ against: {}, isEdited: false }));

export function setAgainst(turnId: string, against: Against): void {
  useComparingView.setState((view) => ({ against: { ...view.against, [turnId]: against } }));
}

export function setEdited(isEdited: boolean): void {
  useComparingView.setState({ isEdited });
}
