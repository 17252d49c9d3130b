import { create } from 'zustand';

type ReadingView = {
  /** The run that all of it is about. */
  runId: string | null;
  isEditing: boolean;
  /** The cue that is written in, and where the caret is put; null for none. */
  cueId: string | null;
  caret: number;
  /** What came is shown in place of what has been edited. */
  showsReceived: boolean;
  isFinding: boolean;
  /** The doubtful place that is looked at. */
  doubt: number;
  /** Tab goes from one doubtful place to the next. */
  isStepping: boolean;
};

const AT_FIRST: ReadingView = {
  runId: null,
  isEditing: false,
  cueId: null,
  caret: 0,
  showsReceived: false,
  isFinding: false,
  doubt: 0,
  isStepping: false,
};

const useStore = create<ReadingView>(() => AT_FIRST);

/** How the transcript of a run is looked at by the player and the pane; it is not kept, and another run begins anew. */
export function useReadingView(runId: string | null): ReadingView {
  const view = useStore();
  return view.runId === runId ? view : AT_FIRST;
}

/** Changes how the transcript of a run is looked at. */
export function changeReadingView(runId: string, change: Partial<Omit<ReadingView, 'runId'>>): void {
  useStore.setState((view) => ({ ...(view.runId === runId ? view : AT_FIRST), ...change, runId }));
}
