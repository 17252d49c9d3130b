import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { playSpan } from '#blocks/audio/play-span.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { TextArea } from '#ui/text-area.tsx';
import { BorderField } from './border-field.tsx';
import { CueActions } from './cue-actions.tsx';
import { CUE_GRID } from './cue-grid.ts';
import { CueSpeed } from './cue-speed.tsx';
import { editKey, type EditCommand } from './edit-key.ts';
import { useCueEdits } from './use-cue-edits.ts';

type CueEditorProps = {
  read: ReadRun;
  player: SoundPlayer;
  cues: readonly Cue[];
  cue: Cue;
  duration: number | null;
  lang: string | undefined;
  /** Where the caret is to be when it opens. */
  caret: number;
  onClose: () => void;
};

/** A cue that is written in: its text, its borders, and what else can be done to it. */
export function CueEditor({ read, player, cues, cue, duration, lang, caret, onClose }: CueEditorProps) {
  const text = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const edits = useCueEdits({ read, cues, cue, duration });
  const play = () => void (isTimed(cue) && playSpan(player, cue));
  const handleKeyDown = useEditKeys({ edits, play, onClose });

  useEffect(() => {
    const field = area.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(caret, caret);
    field?.scrollIntoView({ block: 'nearest' });
  }, [caret]);

  return (
    <div role="group" aria-label={text('transcription.cue')} className={`${CUE_GRID} bg-well py-2`}>
      <CueSpeed cue={cue} />
      <div className="flex min-w-0 flex-col gap-1.5">
        <TextArea
          ref={area}
          autoGrow
          maxRows={20}
          lang={lang}
          aria-label={text('transcription.cue.text')}
          value={cue.text}
          onChange={(event) => edits.write(event.currentTarget.value)}
          onBlur={edits.settle}
          onKeyDown={handleKeyDown}
          className="rounded-control bg-raised px-2 py-1 text-[15px] leading-6 shadow-[inset_0_0_0_1px_var(--line2)] forced-border has-focus-visible:shadow-[inset_0_0_0_2px_var(--focus)]"
        />
        <div className="-ml-1 flex flex-wrap items-center gap-x-2 gap-y-1">
          {isTimed(cue) &&
            (['start', 'end'] as const).map((edge) => (
              <BorderField
                key={edge}
                edge={edge}
                time={cue[edge]}
                onMove={(seconds) => edits.move(edge, seconds)}
                onSettle={edits.settle}
              />
            ))}
          <CueActions edits={edits} area={area} onPlay={isTimed(cue) ? play : undefined} />
        </div>
      </div>
    </div>
  );
}

type EditKeysOptions = { edits: ReturnType<typeof useCueEdits>; play: () => void; onClose: () => void };

/** What the keys do that mean more in a cue than in a field. */
function useEditKeys({ edits, play, onClose }: EditKeysOptions) {
  const commands: Record<EditCommand, (caret: number) => unknown> = {
    split: edits.split,
    merge_previous: edits.mergePrevious,
    merge_next: edits.mergeNext,
    go_previous: edits.goPrevious,
    go_next: edits.goNext,
    undo: edits.undo,
    redo: edits.redo,
    play,
    close: onClose,
  };
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart: from, selectionEnd: to } = event.currentTarget;
    const command = editKey(event.nativeEvent, { text: value, from, to });
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    commands[command](from);
  };
}
