import { addCue } from '@lineup/shared/subtitles/add-cue.ts';
import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { mergeWithNext } from '@lineup/shared/subtitles/merge-with-next.ts';
import { moveBorder } from '@lineup/shared/subtitles/move-border.ts';
import { removeCue } from '@lineup/shared/subtitles/remove-cue.ts';
import { setCueText } from '@lineup/shared/subtitles/set-cue-text.ts';
import { splitCue } from '@lineup/shared/subtitles/split-cue.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { announce } from '#ui/announce.ts';
import { changeReadingView } from './reading-view.ts';
import { editTranscript, redoEdit, settleEdits, undoEdit } from './transcript-edits.ts';

type CueEditsOptions = {
  read: ReadRun;
  cues: readonly Cue[];
  /** The one that is written in. */
  cue: Cue;
  /** Seconds of the recording; null where that is not known. */
  duration: number | null;
};

/** What can be done to the cue that is written in; each tells screen readers what became of it, and puts the caret where one goes on. */
export function useCueEdits({ read, cues, cue, duration }: CueEditsOptions) {
  const text = useText();
  const { id } = cue;
  const index = cues.findIndex((each) => each.id === id);
  const [previous, next] = [cues[index - 1], cues[index + 1]];
  const open = (cueId: string, caret: number) => changeReadingView(read.run.id, { cueId, caret });

  function merge(first: Cue, second: Cue) {
    const merged = editTranscript(read, (before) => mergeWithNext(before, first.id)).find(
      (each) => each.id === first.id,
    );
    if (merged === undefined) return;
    open(first.id, Math.max(0, merged.text.length - second.text.trim().length));
    announce(text('transcription.cue.merged'));
  }

  /** A step may take the cue away that is written in. */
  function stepHistory(step: typeof undoEdit) {
    const after = step(read);
    if (!after.some((each) => each.id === id)) open(after[Math.max(0, index - 1)]?.id ?? '', 0);
  }

  return {
    hasPrevious: previous !== undefined,
    hasNext: next !== undefined,
    write: (written: string) =>
      void editTranscript(read, (before) => setCueText(before, { id, text: written }), `text ${id}`),
    split(offset: number) {
      const words = read.outcome.transcript?.words ?? [];
      const after = editTranscript(read, (before) => splitCue(before, { id, offset, words }));
      const second = after.length > cues.length ? after[index + 1] : undefined;
      if (second === undefined) return announce(text('transcription.cue.unsplit'));
      open(second.id, 0);
      announce(text('transcription.cue.split.done'));
    },
    mergePrevious: () => previous !== undefined && merge(previous, cue),
    mergeNext: () => next !== undefined && merge(cue, next),
    goPrevious: () => previous !== undefined && open(previous.id, previous.text.length),
    goNext: () => next !== undefined && open(next.id, 0),
    move: (edge: 'start' | 'end', time: number) => {
      const move = { id, edge, time, ...(duration !== null && { duration }) };
      editTranscript(read, (before) => moveBorder(before, move), `${edge} ${id}`);
    },
    settle: () => settleEdits(read),
    undo: () => stepHistory(undoEdit),
    redo: () => stepHistory(redoEdit),
    addAfter() {
      const place = cue.end === null ? { after: id } : { time: cue.end, ...(duration !== null && { duration }) };
      const after = editTranscript(read, (before) => addCue(before, place));
      const added = after.find((each) => !cues.some((known) => known.id === each.id));
      if (added === undefined) announce(text('transcription.cue.no_room'));
      else open(added.id, 0);
    },
    remove() {
      editTranscript(read, (before) => removeCue(before, id));
      const neighbour = next ?? previous;
      changeReadingView(read.run.id, { cueId: neighbour?.id ?? null, caret: 0 });
      announce(text('transcription.cue.removed'));
    },
  };
}
