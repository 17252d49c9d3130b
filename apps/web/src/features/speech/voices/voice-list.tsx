import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import { useText } from '#i18n/use-text.ts';
import { buildSpeechRequest } from '#features/speech/bench/build-speech-request.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { auditioner } from './auditioner.ts';
import type { KnownVoice } from './known-voice.ts';
import { requestKey } from '#features/speech/bench/request-key.ts';
import { useStopKey } from './use-stop-key.ts';
import { useVoiceFocus } from './use-voice-focus.ts';
import { VoiceRow } from './voice-row.tsx';

type VoiceListProps = {
  voices: readonly KnownVoice[];
  lane: ResolvedSpeechLane;
  sentence: string;
  /** Nothing can be asked for as it is set up. */
  isSilent: boolean;
  /** The id of the words that say how the list is used. */
  describedBy: string;
};

/** The voices as a listbox that plays the row which the focus moves to; what is selected is in the grid. */
export function VoiceList({ voices, lane, sentence, isSilent, describedBy }: VoiceListProps) {
  const text = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const inGrid = useSpeechStore((state) => state.bench.voices);
  const { current, firstSounds, faults } = useStore(auditioner.store);
  const rows = voices.map((voice) => {
    const request = buildSpeechRequest({ text: sentence, lane, voice: voice.id });
    return { voice, request, key: requestKey(request) };
  });
  const { at, onClick, onKeyDown } = useVoiceFocus({
    rows,
    isSilent,
    reveal: (index) => document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' }),
  });
  useStopKey(list);

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={text('speech.voices.list')}
      aria-describedby={describedBy}
      aria-multiselectable
      aria-activedescendant={voices.length === 0 ? undefined : `${id}-${at}`}
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
      className="group/list border-y border-line outline-none"
    >
      {rows.map(({ voice, key }, index) => (
        <VoiceRow
          key={voice.id}
          id={`${id}-${index}`}
          index={index}
          voice={voice}
          isFocused={index === at}
          isInGrid={inGrid.includes(voice.id)}
          phase={current?.key === key ? current.phase : null}
          firstSound={firstSounds[key] ?? null}
          fault={faults[key] ?? null}
        />
      ))}
    </div>
  );
}
