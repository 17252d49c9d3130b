import { useEffect, useId } from 'react';
import { useText } from '#i18n/use-text.ts';
import { checkBench } from '#features/speech/bench/check-bench.ts';
import { useSpeechLanes } from '#features/speech/bench/use-speech-lanes.ts';
import { AddVoice } from './add-voice.tsx';
import { useAuditionChoice } from './audition-choice.ts';
import { AuditionFields } from './audition-fields.tsx';
import { auditioner } from './auditioner.ts';
import { useAnnounceFaults } from './use-announce-faults.ts';
import { useAuditionSentence } from './use-audition-sentence.ts';
import { useKnownVoices } from './use-known-voices.ts';
import { VoiceList } from './voice-list.tsx';

/** Tries voices with one sentence, and chooses those that are rows of the grid. */
export function VoicesPanel() {
  const text = useText();
  const hintId = useId();
  const lanes = useSpeechLanes();
  const laneId = useAuditionChoice((choice) => choice.laneId);
  const sentence = useAuditionSentence();
  const lane = lanes.find(({ id }) => id === laneId) ?? lanes[0];
  const voices = useKnownVoices(lane);

  useAnnounceFaults();
  useEffect(() => auditioner.stop, []);

  if (lane === undefined) return null;
  const fault = checkBench({ text: sentence, lanes: [lane], voices: [] });
  return (
    <>
      <AuditionFields lanes={lanes} lane={lane} sentence={sentence} />
      <div id={hintId} className="flex flex-col gap-0.5 px-4 pb-2.5 text-f2 text-t3">
        {fault !== null && <p className="text-warn">{text(`speech.fault.${fault}`)}</p>}
        <p>{text('speech.voices.hint')}</p>
        <p className="pointer-coarse:hidden">{text('speech.voices.hint.keys')}</p>
        <p>{text('speech.voices.hint.request')}</p>
      </div>
      <VoiceList
        // Another model's voices begin at the top.
        key={lane.id}
        voices={voices}
        lane={lane}
        sentence={sentence.trim()}
        isSilent={fault !== null}
        describedBy={hintId}
      />
      <AddVoice gateway={lane.gateway} voices={voices} />
    </>
  );
}
