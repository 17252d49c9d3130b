import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { textLanguage } from '#blocks/messages/text-language.ts';
import type { TextHit } from '#blocks/transcripts/find-in-texts.ts';
import type { PlacedWord } from '#blocks/transcripts/place-spoken-words.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { caretIn } from './caret-in.ts';
import { CueList } from './cue-list.tsx';
import { FollowButton } from './follow-button.tsx';
import { moveRow } from './move-row.ts';
import { changeReadingView, useReadingView } from './reading-view.ts';
import { stopAtRow } from './stop-at-row.ts';
import { timeOfPlace } from './time-of-place.ts';
import { UntimedText } from './untimed-text.tsx';
import { useDoubtMarks } from './use-doubt-marks.ts';
import { useFollow } from './use-follow.ts';
import { useFoundMarks } from './use-found-marks.ts';
import type { Retry } from './use-retry.ts';
import { useSpokenMarks } from './use-spoken-marks.ts';

type TranscriptBodyProps = {
  read: ReadRun;
  player: SoundPlayer;
  cues: readonly Cue[];
  words: readonly PlacedWord[];
  doubts: readonly Doubt[];
  hits: readonly TextHit[];
  /** The hit that is looked at. */
  here: TextHit | null;
  /** Seconds of the recording; null where that is not known. */
  duration: number | null;
  isEditable: boolean;
  retry: Retry | null;
};

/** The words of a transcript: read in step with the sound, or written in. A press plays from there, or writes there. */
export function TranscriptBody(props: TranscriptBodyProps) {
  const { read, player, cues, words, doubts, hits, here, isEditable, ...rest } = props;
  const list = useRef<HTMLDivElement>(null);
  const { cueId } = useReadingView(read.run.id);
  const follow = useFollow(list, player);
  const lang = textLanguage(read.outcome.transcript?.text ?? '');
  const isWriting = isEditable && cueId !== null;
  useSpokenMarks({ list, player, cues, words, onRow: (row) => !isWriting && follow.follow(row) });
  useDoubtMarks({ list, doubts, cues, words });
  useFoundMarks({ list, hits, here });

  function choose(row: HTMLElement, offset: number) {
    const index = Number(row.dataset['cue']);
    const cue = cues[index];
    if (isEditable && cue !== undefined) return changeReadingView(read.run.id, { cueId: cue.id, caret: offset });
    const seconds = timeOfPlace({ index, offset }, { cues, words });
    if (seconds === null) return;
    player.seek(seconds);
    player.play();
    follow.release();
  }

  function handleClick({ target }: MouseEvent) {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-cue]') : null;
    // A press that ends a selection is for copying.
    if (row === null || document.getSelection()?.isCollapsed === false) return;
    if (list.current !== null) stopAtRow(list.current, row);
    choose(row, caretIn(row));
  }

  function handleKeyDown(event: KeyboardEvent) {
    const { target, key, currentTarget } = event;
    if (!(target instanceof HTMLElement) || target.dataset['cue'] === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Space plays and pauses wherever it is pressed.
    if (key === ' ' && !isEditable) (player.store.getState().playing ? player.pause : player.play)();
    else if (key === 'Enter' || key === ' ') choose(target, 0);
    else if (!(currentTarget instanceof HTMLElement) || !moveRow(currentTarget, target, key)) return;
    event.preventDefault();
  }

  const isText = !isEditable && !cues.some(isTimed) && read.outcome.gaps.length === 0;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the presses and keys are those of the rows inside */}
      <div ref={list} onClick={handleClick} onKeyDown={handleKeyDown}>
        {isText ? (
          <UntimedText cues={cues} lang={lang} />
        ) : (
          <CueList {...{ list, read, player, cues, lang, isEditable, ...rest }} />
        )}
      </div>
      <FollowButton player={player} isShown={follow.isHeld && !isWriting && !isText} onFollow={follow.release} />
    </>
  );
}
