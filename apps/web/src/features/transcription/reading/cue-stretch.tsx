import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { Fragment } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { CueEditor } from './cue-editor.tsx';
import { CueRow } from './cue-row.tsx';
import { useReadingView } from './reading-view.ts';

type CueStretchProps = {
  read: ReadRun;
  player: SoundPlayer;
  /** All of the transcript; those from the index `from` to before `to` are shown. */
  cues: readonly Cue[];
  from: number;
  to: number;
  duration: number | null;
  lang: string | undefined;
  isEditable: boolean;
  onClose: (index: number) => void;
};

/** Pixels of a row with one line: what a stretch that has not been in sight is taken to be high. */
const ROW_HEIGHT = 34;

/** Some cues in a row. Out of sight they are not laid out, and a word that is lit in one stretch leaves the others as they were painted. */
export function CueStretch({ cues, from, to, onClose, ...rest }: CueStretchProps) {
  const { read, lang, isEditable } = rest;
  const { cueId, caret } = useReadingView(read.run.id);
  const openId = isEditable ? cueId : null;
  return (
    <div
      role="presentation"
      style={{ containIntrinsicBlockSize: `auto ${(to - from) * ROW_HEIGHT}px` }}
      data-stretch
      className="isolate [content-visibility:auto]"
    >
      {cues.slice(from, to).map((cue, offset) => {
        const index = from + offset;
        const speaker = cue.speaker === cues[index - 1]?.speaker ? undefined : cue.speaker;
        const isHidden = cue.id === openId;
        return (
          <Fragment key={cue.id}>
            <CueRow {...{ cue, index, speaker, lang, isEditable, isHidden }} />
            {isHidden && <CueEditor {...rest} {...{ cues, cue, caret }} onClose={() => onClose(index)} />}
          </Fragment>
        );
      })}
    </div>
  );
}
