import { create } from 'zustand';

/** The panels of the inspector. */
export const TRANSCRIPTION_PANELS = ['parameters', 'run', 'wire', 'code'] as const;

export type TranscriptionPanel = (typeof TRANSCRIPTION_PANELS)[number];

type TranscriptionView = {
  /** The open panel of the inspector; null when it is closed. */
  panel: TranscriptionPanel | null;
  /** The lane whose transcript is read and which the inspector tells of; null is the first that has one. */
  laneId: string | null;
  /** The run that is looked at; null is the lane's newest. */
  runId: string | null;
};

/** What the transcription screen shows beside the recording; it is not kept. */
export const useTranscriptionView = create<TranscriptionView>(() => ({ panel: null, laneId: null, runId: null }));

export function changeTranscriptionView(change: Partial<TranscriptionView>): void {
  useTranscriptionView.setState(change);
}
