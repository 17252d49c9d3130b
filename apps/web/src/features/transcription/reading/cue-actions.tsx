import { ArrowDownToLine, ArrowUpToLine, ListPlus, Play, SplitSquareHorizontal, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { formatShortcut } from '#blocks/commands/format-shortcut.ts';
import { isApple } from '#blocks/commands/is-apple.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import type { useCueEdits } from './use-cue-edits.ts';

type CueActionsProps = {
  edits: ReturnType<typeof useCueEdits>;
  area: RefObject<HTMLTextAreaElement | null>;
  /** Undefined where the cue has no times. */
  onPlay: (() => void) | undefined;
};

/** The buttons for what can be done to the cue that is written in; their tooltips tell the keys. */
export function CueActions({ edits, area, onPlay }: CueActionsProps) {
  const text = useText();
  const name = (key: string, mod = false) => formatShortcut({ key, mod }, { isApple: isApple() });
  return (
    <div className="flex items-center">
      {onPlay !== undefined && (
        <IconButton
          size="sm"
          label={text('transcription.cue.play')}
          icon={<Play size={13} />}
          shortcut={name('Enter', true)}
          onClick={onPlay}
        />
      )}
      <IconButton
        size="sm"
        label={text('transcription.cue.split')}
        icon={<SplitSquareHorizontal size={13} className="rotate-90" />}
        shortcut={name('Enter')}
        // The field keeps its caret while the button is pressed.
        onClick={() => edits.split(area.current?.selectionStart ?? 0)}
      />
      <IconButton
        size="sm"
        label={text('transcription.cue.merge_previous')}
        icon={<ArrowUpToLine size={13} />}
        shortcut={name('Backspace')}
        disabled={!edits.hasPrevious}
        onClick={edits.mergePrevious}
      />
      <IconButton
        size="sm"
        label={text('transcription.cue.merge_next')}
        icon={<ArrowDownToLine size={13} />}
        disabled={!edits.hasNext}
        onClick={edits.mergeNext}
      />
      <IconButton
        size="sm"
        label={text('transcription.cue.add')}
        icon={<ListPlus size={13} />}
        onClick={edits.addAfter}
      />
      <IconButton
        size="sm"
        label={text('transcription.cue.remove')}
        icon={<Trash2 size={13} />}
        onClick={edits.remove}
      />
    </div>
  );
}
