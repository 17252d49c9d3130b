import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { receivedCues } from './received-cues.ts';
import { useTranscriptEdits } from './transcript-edits.ts';

/** A transcript's cues, as they are now and as they came. */
export type ReadingCues = { cues: readonly Cue[]; received: readonly Cue[]; isEdited: boolean };

const NOTHING: ReadingCues = { cues: [], received: [], isEdited: false };

/** The cues that are read: as a person has edited them, else as they came. */
export function useReadingCues(read: ReadRun | null): ReadingCues {
  const edit = useTranscriptEdits(({ edits }) => (read === null ? undefined : edits.get(read.run.id)));
  if (read === null) return NOTHING;
  const received = receivedCues(read);
  const present = edit === undefined || edit.history.present === edit.received ? null : edit.history.present;
  const edited = present ?? (edit === undefined ? read.run.edited : null);
  return { cues: edited ?? received, received, isEdited: edited !== null };
}
