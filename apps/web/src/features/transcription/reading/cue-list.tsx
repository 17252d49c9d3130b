import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import type { Span } from '#features/transcription/runs/judge-run.ts';
import { CueStretch } from './cue-stretch.tsx';
import { findRow } from './find-row.ts';
import { GapRow } from './gap-row.tsx';
import { changeReadingView } from './reading-view.ts';
import { splitAtGaps } from './split-at-gaps.ts';
import type { Retry } from './use-retry.ts';

type CueListProps = {
  list: RefObject<HTMLDivElement | null>;
  read: ReadRun;
  player: SoundPlayer;
  cues: readonly Cue[];
  duration: number | null;
  lang: string | undefined;
  isEditable: boolean;
  retry: Retry | null;
};

/** Cues that are laid out and painted together: more would be painted with every word that is lit, fewer would be too many boxes. */
const STRETCH = 10;

const NO_GAPS: readonly Span[] = [];

/** The cues of a transcript in order, with what is missing in between. */
export function CueList({ list, retry, ...rest }: CueListProps) {
  const text = useText();
  const format = useFormat();
  const { read, cues, isEditable } = rest;

  // While a run is under way nothing is missing yet.
  const gaps = isEditable || isUnderWay(read.run) ? NO_GAPS : read.outcome.gaps;

  function close(index: number) {
    // The row is there again before it gets the focus.
    flushSync(() => changeReadingView(read.run.id, { cueId: null }));
    if (list.current !== null) findRow(list.current, index)?.focus();
  }

  return splitAtGaps(cues, gaps).map((part, at) => {
    if (part.kind === 'gap') {
      const piece = retry?.kind === 'pieces' ? retry : null;
      return <GapRow key={`gap ${part.gap.start}`} gap={part.gap} retry={piece} />;
    }
    const { first, end } = part;
    const begin = cues[first]?.start ?? null;
    return (
      <div
        key={first}
        role={isEditable ? 'group' : 'listbox'}
        aria-label={
          at === 0 || begin === null
            ? text('transcription.segments')
            : text('transcription.segments.from', { start: format.duration(begin) })
        }
      >
        {Array.from({ length: Math.ceil((end - first) / STRETCH) }, (_, number) => {
          const from = first + number * STRETCH;
          return <CueStretch key={from} {...rest} from={from} to={Math.min(from + STRETCH, end)} onClose={close} />;
        })}
      </div>
    );
  });
}
