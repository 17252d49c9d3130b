import { addCue } from '@lineup/shared/subtitles/add-cue.ts';
import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import { Check, ListPlus, Redo2, Undo2 } from 'lucide-react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { formatShortcut } from '#blocks/commands/format-shortcut.ts';
import { isApple } from '#blocks/commands/is-apple.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { changeReadingView } from './reading-view.ts';
import { editTranscript, flushEdits, redoEdit, undoEdit, useTranscriptEdits } from './transcript-edits.ts';

type EditBarProps = { read: ReadRun; player: SoundPlayer; cues: readonly Cue[]; duration: number | null };

/** What can be done to the transcript as a whole while it is edited, and the keys that work in a cue. */
export function EditBar({ read, player, cues, duration }: EditBarProps) {
  const text = useText();
  const history = useTranscriptEdits(({ edits }) => edits.get(read.run.id)?.history);
  const { id } = read.run;
  const key = (name: string, shift = false) => formatShortcut({ key: name, mod: true, shift }, { isApple: isApple() });

  function addAtPlayhead() {
    const place = { time: player.position(), ...(duration !== null && { duration }) };
    const after = editTranscript(read, (before) => addCue(before, place));
    const added = after.find((cue) => !cues.some((known) => known.id === cue.id));
    if (added === undefined) announce(text('transcription.cue.no_room'));
    else changeReadingView(id, { cueId: added.id, caret: 0 });
  }

  function leave() {
    flushEdits();
    changeReadingView(id, { isEditing: false, cueId: null });
  }

  return (
    <div
      role="toolbar"
      aria-label={text('transcription.edit')}
      className="flex shrink-0 flex-wrap items-center gap-1 border-y border-line py-1 pr-2 pl-3 md:pl-5"
    >
      <IconButton
        size="sm"
        label={text('ui.undo')}
        icon={<Undo2 size={14} />}
        shortcut={key('z')}
        disabled={history === undefined || history.past.length === 0}
        onClick={() => undoEdit(read)}
      />
      <IconButton
        size="sm"
        label={text('transcription.edit.redo')}
        icon={<Redo2 size={14} />}
        shortcut={key('z', true)}
        disabled={history === undefined || history.future.length === 0}
        onClick={() => redoEdit(read)}
      />
      {cues.some(isTimed) && (
        <IconButton
          size="sm"
          label={text('transcription.edit.add')}
          icon={<ListPlus size={14} />}
          onClick={addAtPlayhead}
        />
      )}
      <Button size="sm" className="ml-auto" icon={<Check size={14} aria-hidden />} onClick={leave}>
        {text('transcription.edit.done')}
      </Button>
      <p className="basis-full px-1 text-f2 text-t3 pointer-coarse:hidden">{text('transcription.edit.keys')}</p>
    </div>
  );
}
