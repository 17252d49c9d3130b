import { checkBench, type BenchFault } from '#features/speech/bench/check-bench.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { useSpeechLanes } from '#features/speech/bench/use-speech-lanes.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { listCells, type CellRow } from './list-cells.ts';

/** The grid of the session on the screen, as it is now. */
export type SpeechGrid = {
  lanes: readonly ResolvedSpeechLane[];
  rows: readonly CellRow[];
  /** All takes of the session, of other texts too, oldest first. */
  takes: readonly Take[];
  /** Why the grid cannot be spoken; null when it can. */
  fault: BenchFault | null;
};

/** Lays out the bench and the takes of the session on the screen. */
export function useSpeechGrid(): SpeechGrid {
  const lanes = useSpeechLanes();
  const { text, voices } = useSpeechStore((state) => state.bench);
  const sessionId = useSpeechStore((state) => state.sessionId);
  const isOpen = useSpeechStore((state) => state.isOpen);
  const known = useSpeechStore((state) => state.takes);
  const takes = takesOf(sessionId, known);
  const rows = listCells({ text, lanes, voices, takes });
  // Until it has been read what is set up, others would be asked than those that were chosen.
  return { lanes, rows, takes, fault: isOpen ? checkBench({ text, lanes, voices }) : 'unread' };
}
