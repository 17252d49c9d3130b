import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { memo } from 'react';
import { clsx } from 'clsx';
import { TEXT_MARK_LOOK } from '#blocks/transcripts/text-mark-look.ts';
import { useFormat } from '#i18n/use-format.ts';
import { CUE_GRID } from './cue-grid.ts';

type CueRowProps = {
  cue: Cue;
  index: number;
  /** Who speaks, where that is another one than in the cue before. */
  speaker: string | undefined;
  /** Language tag of the text, where its script tells. */
  lang: string | undefined;
  /** Choosing it writes in it, in place of playing from it. */
  isEditable: boolean;
  /** It is being written in, in a field in its place. */
  isHidden: boolean;
};

/**
 * A cue with its time. The list around it handles presses and marks what is spoken, so that of a thousand rows none is drawn anew while
 * it plays or while another is written in.
 */
export const CueRow = memo(function CueRow({ cue, index, speaker, lang, isEditable, isHidden }: CueRowProps) {
  const format = useFormat();
  return (
    <div
      role={isEditable ? 'button' : 'option'}
      aria-selected={isEditable ? undefined : false}
      tabIndex={index === 0 ? 0 : -1}
      data-cue={index}
      hidden={isHidden}
      className={clsx(
        CUE_GRID,
        'cursor-pointer py-1.25 hover:bg-hover focus-visible:-outline-offset-2 data-now:bg-well forced-colors:data-now:outline',
      )}
    >
      <span className="text-f2 leading-6 text-t4">{cue.start === null ? '' : format.duration(cue.start)}</span>
      <span className="min-w-0">
        {speaker !== undefined && <span className="mr-2 text-f2 font-medium text-t3">{speaker}</span>}
        <span
          data-cue-text
          lang={lang}
          className={clsx('reading text-[15px] whitespace-pre-wrap text-t1', TEXT_MARK_LOOK)}
        >
          {cue.text}
        </span>
      </span>
    </div>
  );
});
