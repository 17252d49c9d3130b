import { Pencil, Search } from 'lucide-react';
import type { RefObject } from 'react';
import { formatShortcut } from '#blocks/commands/format-shortcut.ts';
import { isApple } from '#blocks/commands/is-apple.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { describeContent } from './describe-content.ts';
import { LaneChooser } from './lane-chooser.tsx';
import { changeReadingView, useReadingView } from './reading-view.ts';
import { RunChooser } from './run-chooser.tsx';
import { flushEdits } from './transcript-edits.ts';

type ReadingHeadProps = {
  turnId: string;
  read: ReadRun;
  findButton: RefObject<HTMLButtonElement | null>;
  onFind: () => void;
};

/** Whose transcript is read, what it came with, and the ways to edit it and to find something in it. */
export function ReadingHead({ turnId, read, findButton, onFind }: ReadingHeadProps) {
  const text = useText();
  const { isEditing, isFinding } = useReadingView(read.run.id);
  const { transcript } = read.outcome;

  function toggleEditing() {
    if (isEditing) flushEdits();
    changeReadingView(read.run.id, { isEditing: !isEditing, cueId: null, showsReceived: false });
  }

  return (
    <header className="@container/head flex min-h-control shrink-0 items-center gap-2 pt-2 pr-2 pb-1 pl-4 md:pl-6">
      <LaneChooser turnId={turnId} read={read} />
      <RunChooser read={read} />
      {transcript !== null && (
        <span
          data-tip={text(describeContent(transcript))}
          className="min-w-0 shrink-[99] truncate text-f3 text-t3 @max-sm/head:hidden"
        >
          {text(describeContent(transcript))}
        </span>
      )}
      {transcript !== null && (
        <span className="ml-auto flex shrink-0">
          <IconButton
            label={text('transcription.edit')}
            icon={<Pencil size={15} />}
            pressed={isEditing}
            disabled={isUnderWay(read.run)}
            onClick={toggleEditing}
          />
          <IconButton
            ref={findButton}
            label={text('transcription.find')}
            icon={<Search size={15} />}
            shortcut={formatShortcut({ key: 'f', mod: true }, { isApple: isApple() })}
            pressed={isFinding}
            onClick={onFind}
          />
        </span>
      )}
    </header>
  );
}
