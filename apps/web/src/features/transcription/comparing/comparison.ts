import type { AlignedColumn } from '@lineup/shared/alignment/aligned-transcripts.ts';
import type { CharacterErrors } from '@lineup/shared/alignment/character-error-rate.ts';
import type { ErrorCounts } from '@lineup/shared/alignment/count-errors.ts';
import type { AlignedLine } from '@lineup/shared/alignment/group-lines.ts';
import type { WordTime } from '@lineup/shared/alignment/word-time.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';

/** A lane whose transcript is compared. */
export type ComparedLane = { laneId: string; letter: LaneLetter };

/** How far a lane's transcript is from the reference, in words and in characters. */
export type LaneScore = ComparedLane & { words: ErrorCounts; characters: CharacterErrors };

/** Transcripts side by side against one reference. */
export type Comparison = {
  /** In the order of the cells of each column. */
  lanes: readonly ComparedLane[];
  columns: readonly AlignedColumn[];
  /** When each column is spoken; null where nobody tells any time. */
  times: readonly (WordTime | null)[];
  lines: readonly AlignedLine[];
  /** Of the lanes whose transcripts are whole. */
  scores: readonly LaneScore[];
};
