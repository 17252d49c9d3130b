import { clsx } from 'clsx';
import { TEXT_MARK_LOOK } from '#blocks/transcripts/text-mark-look.ts';
import type { Cue } from '@lineup/shared/subtitles/cue.ts';

type UntimedTextProps = { cues: readonly Cue[]; lang: string | undefined };

/** A transcript without times, to be read as a text. */
export function UntimedText({ cues, lang }: UntimedTextProps) {
  return (
    <div className="flex flex-col gap-2 px-4 py-1 md:px-6">
      {cues.map((cue, index) => (
        <p
          key={cue.id}
          data-cue={index}
          data-stretch
          className="[contain-intrinsic-block-size:auto_80px] [content-visibility:auto]"
        >
          <span
            data-cue-text
            lang={lang}
            className={clsx('reading inline-block text-[15px] whitespace-pre-wrap text-t1', TEXT_MARK_LOOK)}
          >
            {cue.text}
          </span>
        </p>
      ))}
    </div>
  );
}
