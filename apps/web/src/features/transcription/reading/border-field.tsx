import { Minus, Plus } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { readClock } from '#blocks/transcripts/read-clock.ts';
import { writeClock } from '#blocks/transcripts/write-clock.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';

type BorderFieldProps = {
  edge: 'start' | 'end';
  /** Seconds. */
  time: number;
  onMove: (seconds: number) => void;
  /** The border will be moved no more for now. */
  onSettle: () => void;
};

/** Seconds of one step, by button or arrow key. */
const STEP = 0.1;

/** Where a cue begins or ends: typed, or moved in steps of a tenth of a second. */
export function BorderField({ edge, time, onMove, onSettle }: BorderFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const step = (direction: -1 | 1) => onMove(time + direction * STEP);

  function take() {
    const seconds = typed === null ? null : readClock(typed);
    setTyped(null);
    if (seconds !== null) onMove(seconds);
    onSettle();
  }

  function handleKeyDown(event: KeyboardEvent) {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    if (event.key === 'Enter') take();
    else if (direction !== undefined) step(direction);
    else return;
    event.preventDefault();
  }

  return (
    <div role="group" aria-label={text(`transcription.cue.${edge}`)} className="inline-flex items-center">
      <IconButton
        size="sm"
        label={text('transcription.cue.earlier')}
        icon={<Minus size={12} />}
        onClick={() => step(-1)}
      />
      <input
        type="text"
        inputMode="decimal"
        aria-label={text(`transcription.cue.${edge}`)}
        aria-invalid={typed !== null && readClock(typed) === null}
        value={typed ?? writeClock(time)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={handleKeyDown}
        className="h-control-sm w-[4.6rem] rounded-control bg-raised px-1 text-center text-f2 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border aria-invalid:shadow-[inset_0_0_0_1px_var(--bad)]"
      />
      <IconButton size="sm" label={text('transcription.cue.later')} icon={<Plus size={12} />} onClick={() => step(1)} />
    </div>
  );
}
