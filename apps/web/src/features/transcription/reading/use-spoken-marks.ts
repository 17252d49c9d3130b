import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { watchPosition } from '#blocks/audio/watch-position.ts';
import { createTextMarks, type TextMarks } from '#blocks/transcripts/create-text-marks.ts';
import { currentSegment } from '#blocks/transcripts/current-segment.ts';
import type { PlacedWord } from '#blocks/transcripts/place-spoken-words.ts';
import { findCueText } from './find-cue-text.ts';
import { findRow } from './find-row.ts';

type SpokenMarksOptions = {
  list: RefObject<HTMLElement | null>;
  player: SoundPlayer;
  cues: readonly Cue[];
  /** In order of time. */
  words: readonly PlacedWord[];
  /** Gets the row that is spoken, whenever that is another one. */
  onRow: (row: HTMLElement) => void;
};

/** Seconds for which a word stays lit behind its end, so that nothing flickers between words. */
const LINGER = 0.25;

/**
 * Marks the row and the word that are spoken. Nothing is drawn anew at a frame: two halvings find what is spoken, and only when that is
 * another one an attribute or a range moves.
 */
export function useSpokenMarks({ list, player, cues, words, onRow }: SpokenMarksOptions): void {
  const tellRow = useEffectEvent(onRow);

  useEffect(() => {
    if (list.current === null) return undefined;
    const element = list.current;
    const timed = cues.flatMap((cue, index) => (isTimed(cue) ? [{ start: cue.start, end: cue.end, index }] : []));
    const marks = createTextMarks('transcript-word');
    let spokenCue = -1;
    let row: HTMLElement | null = null;
    let spokenWord = -1;
    let isLit = false;
    const range = document.createRange();

    function markRow(next: number): void {
      spokenCue = next;
      if (row !== null) unmark(row);
      row = next === -1 ? null : findRow(element, timed[next]?.index ?? -1);
      if (row === null) return;
      row.dataset['now'] = '';
      row.setAttribute('aria-current', 'true');
      tellRow(row);
    }

    function lightWord(next: number, shown: TextMarks): void {
      spokenWord = next;
      const word = words[next];
      const node = word === undefined ? null : findCueText(findRow(element, word.index));
      if (word === undefined || node === null) {
        isLit = false;
        return shown.clear();
      }
      range.setStart(node, Math.min(word.from, node.length));
      range.setEnd(node, Math.min(word.to, node.length));
      if (!isLit) shown.show([range]);
      isLit = true;
    }

    const stop = watchPosition(player, (seconds) => {
      // Before anything has been played nothing is spoken.
      const isIdle = seconds === 0 && !player.store.getState().playing;
      const cue = isIdle ? -1 : currentSegment(timed, seconds);
      const word = isIdle ? -1 : currentSegment(words, seconds, { linger: LINGER });
      if (cue !== spokenCue) markRow(cue);
      if (marks !== null && word !== spokenWord) lightWord(word, marks);
    });
    return () => {
      stop();
      marks?.clear();
      if (row !== null) unmark(row);
    };
  }, [list, player, cues, words]);
}

function unmark(row: HTMLElement): void {
  delete row.dataset['now'];
  row.removeAttribute('aria-current');
}
