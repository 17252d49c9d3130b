import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { getBench } from '#features/speech/bench/speech-store.ts';
import { changeVoices } from '#features/speech/takes/change-voices.ts';
import { auditioner } from './auditioner.ts';
import { createTyping } from './create-typing.ts';
import type { KnownVoice } from './known-voice.ts';
import { isLetter, moveVoice } from './move-voice.ts';
import { readPress } from './read-press.ts';
import { toggleVoice } from './toggle-voice.ts';

/** A held key passes so many rows a second that only the one where it stops is meant. */
const SETTLE_MS = 120;

type FocusedList = {
  rows: readonly { voice: KnownVoice; request: SpeechRequest; key: string }[];
  /** Nothing can be asked for as it is set up. */
  isSilent: boolean;
  /** Scrolls a row into view. */
  reveal: (index: number) => void;
};

type VoiceFocus = {
  /** The row that has the focus. */
  at: number;
  onClick: (event: MouseEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The focus in a list of voices: what it moves to is heard, what is pressed or toggled takes it along. */
export function useVoiceFocus({ rows, isSilent, reveal }: FocusedList): VoiceFocus {
  const [focused, setFocused] = useState(() => getBench().voices[0]);
  const [type] = useState(() => createTyping());
  // The voice may have gone from the list.
  const at = Math.max(
    0,
    rows.findIndex(({ voice }) => voice.id === focused),
  );

  function hear(index: number, delay: number) {
    const row = rows[index];
    if (row === undefined) return;
    setFocused(row.voice.id);
    reveal(index);
    if (!isSilent) auditioner.hear(row.request, { delay });
  }
  function toggle(index: number) {
    const voice = rows[index]?.voice.id;
    if (voice === undefined) return;
    setFocused(voice);
    changeVoices((voices) => toggleVoice(voices, voice));
  }

  return {
    at,
    onClick({ target }) {
      const press = readPress(target);
      if (press === null) return;
      if (press.part === 'box') toggle(press.index);
      else if (press.part === 'glyph' && isCurrent(rows[press.index]?.key)) auditioner.stop();
      else hear(press.index, 0);
    },
    onKeyDown(event) {
      const { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const voice = rows[at]?.voice.id;
      if (key === ' ') toggle(at);
      else if (key === 'Enter' && voice !== undefined) changeVoices(() => [voice]);
      else {
        const names = rows.map((row) => row.voice.id);
        const next = moveVoice({ key, at, names, typed: isLetter(key) ? type(key) : '' });
        if (next === undefined) return;
        // A name that is typed on, or a key held at the end, does not begin the same sound again.
        if (next !== at || (!isLetter(key) && !event.repeat)) hear(next, SETTLE_MS);
      }
      event.preventDefault();
    },
  };
}

function isCurrent(key: string | undefined): boolean {
  return key !== undefined && auditioner.store.getState().current?.key === key;
}
