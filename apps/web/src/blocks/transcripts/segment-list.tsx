import type { TranscriptSegment } from '@lineup/shared/transcription/transcript-result.ts';
import { clsx } from 'clsx';
import { useState, type KeyboardEvent } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';

type SegmentListProps = {
  segments: readonly TranscriptSegment[];
  /** The index of the one that is spoken now; −1 for none. */
  current: number;
  /** Language tag of the text, where its script tells. */
  lang: string | undefined;
  /** Plays from this second. */
  onSeek: (seconds: number) => void;
};

/** A transcript by its segments, each with its time; choosing one plays from it. One stop for Tab, the arrows move within. */
export function SegmentList({ segments, current, lang, onSeek }: SegmentListProps) {
  const text = useText();
  const [stop, setStop] = useState(0);

  function moveTo(index: number, from: HTMLElement) {
    const next = from.parentElement?.children[index];
    if (!(next instanceof HTMLElement)) return;
    setStop(index);
    next.focus();
  }

  return (
    <div role="listbox" aria-label={text('transcription.segments')} className="-mx-3">
      {segments.map((segment, index) => (
        <SegmentRow
          // Gateways number segments anew in every part, and two can begin at the same time.
          key={`${index} ${segment.start}`}
          segment={segment}
          isCurrent={index === current}
          isStop={index === stop}
          lang={lang}
          onChoose={() => {
            setStop(index);
            onSeek(segment.start);
          }}
          onMove={(step, row) => moveTo(index + step, row)}
        />
      ))}
    </div>
  );
}

type SegmentRowProps = {
  segment: TranscriptSegment;
  isCurrent: boolean;
  isStop: boolean;
  lang: string | undefined;
  onChoose: () => void;
  onMove: (step: number, row: HTMLElement) => void;
};

function SegmentRow({ segment, isCurrent, isStop, lang, onChoose, onMove }: SegmentRowProps) {
  const format = useFormat();

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) onMove(step, event.currentTarget);
    else if (event.key === 'Enter' || event.key === ' ') onChoose();
    else return;
    event.preventDefault();
  }

  return (
    <div
      role="option"
      aria-selected={isCurrent}
      tabIndex={isStop ? 0 : -1}
      onKeyDown={handleKeyDown}
      // A press that ends a selection is for copying.
      onClick={() => document.getSelection()?.isCollapsed !== false && onChoose()}
      className={clsx(
        'grid cursor-pointer grid-cols-[62px_1fr] rounded-control px-3 py-1 hover:bg-hover focus-visible:-outline-offset-2',
        isCurrent && 'bg-well',
      )}
    >
      <span className="text-f2 leading-6 text-t4">{format.duration(segment.start)}</span>
      <span lang={lang} className="reading text-[15px] text-t1">
        {segment.text.trim()}
      </span>
    </div>
  );
}
