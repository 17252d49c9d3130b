import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { RevealedText } from '#ui/revealed-text.tsx';
import { toast } from '#ui/toast.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import type { RecordingTurn } from './recording-turn.ts';
import { removeRecording } from './remove-recording.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

type RecordingTabsProps = { turns: readonly RecordingTurn[]; current: RecordingTurn };

/** The recordings of a session that has several: arrows move and open, as tabs do. */
export function RecordingTabs({ turns, current }: RecordingTabsProps) {
  const text = useText();
  const open = (turnId: string) => useTranscriptionStore.setState({ turnId });

  function handleKeyDown(event: KeyboardEvent<HTMLButtonElement>) {
    const step = STEPS[event.key];
    const at = turns.findIndex(({ id }) => id === current.id);
    const next = step === undefined ? undefined : turns[(at + step + turns.length) % turns.length];
    if (next === undefined) return;
    event.preventDefault();
    open(next.id);
    document.getElementById(tabId(next.id))?.focus();
  }

  async function remove() {
    const restore = await removeRecording(current.id);
    toast({
      text: text('transcription.recording.removed', { name: current.recording.name }),
      action: { label: text('ui.undo'), onAction: () => void restore() },
    });
  }

  return (
    <div className="flex shrink-0 items-center border-b border-line bg-desk pr-2 pl-4 md:pl-5">
      <div
        role="tablist"
        aria-label={text('transcription.recordings')}
        className="scroll-slim flex min-w-0 flex-1 gap-4 overflow-x-auto"
      >
        {turns.map(({ id, recording }) => (
          <button
            key={id}
            id={tabId(id)}
            type="button"
            role="tab"
            aria-selected={id === current.id}
            tabIndex={id === current.id ? 0 : -1}
            onClick={() => open(id)}
            onKeyDown={handleKeyDown}
            className={clsx(
              'h-9 max-w-50 shrink-0 truncate border-b-2 text-f3 font-medium -outline-offset-2 pointer-coarse:h-11',
              id === current.id ? 'border-accent text-t1' : 'border-transparent text-t3 hover:text-t1',
            )}
          >
            <RevealedText text={recording.name} />
          </button>
        ))}
      </div>
      <IconButton
        size="sm"
        label={text('transcription.recording.remove', { name: current.recording.name })}
        icon={<X size={14} />}
        onClick={() => void remove()}
      />
    </div>
  );
}

function tabId(turnId: string): string {
  return `recording-${turnId}`;
}
