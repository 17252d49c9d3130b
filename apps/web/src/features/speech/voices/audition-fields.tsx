import { RotateCcw } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useConfig } from '#blocks/models/use-config.ts';
import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { DEFAULT_FORMAT } from '#features/speech/bench/speech-formats.ts';
import { changeAuditionChoice, useAuditionChoice } from './audition-choice.ts';
import { auditioner } from './auditioner.ts';

type AuditionFieldsProps = { lanes: readonly ResolvedSpeechLane[]; lane: ResolvedSpeechLane; sentence: string };

/** What voices are tried with: a lane's model and settings, where there are several, and a sentence. */
export function AuditionFields({ lanes, lane, sentence }: AuditionFieldsProps) {
  return (
    <div className="flex flex-col gap-2.5 px-4 pt-3 pb-2.5">
      {lanes.length > 1 && <LaneField lanes={lanes} lane={lane} />}
      <SentenceField sentence={sentence} />
    </div>
  );
}

function LaneField({ lanes, lane }: Omit<AuditionFieldsProps, 'sentence'>) {
  const text = useText();
  const { data: config } = useConfig();
  const gateways = config?.gateways ?? [];

  function describe({ letter, model, gateway, parameters }: ResolvedSpeechLane): string {
    const name = gateways.length > 1 ? (gateways.find(({ id }) => id === gateway)?.name ?? gateway) : '';
    return [letter, model, name, parameters.response_format ?? DEFAULT_FORMAT]
      .filter((part) => part !== '')
      .join(' · ');
  }

  return (
    <Field label={text('speech.voices.lane')}>
      <div className="flex items-center gap-2">
        <LaneMark letter={lane.letter} />
        <Select
          className="flex-1"
          value={lane.id}
          options={lanes.map((each) => ({ value: each.id, label: describe(each) }))}
          onChange={(laneId) => {
            auditioner.stop();
            changeAuditionChoice({ laneId });
          }}
        />
      </div>
    </Field>
  );
}

function SentenceField({ sentence }: Pick<AuditionFieldsProps, 'sentence'>) {
  const text = useText();
  const isOwn = useAuditionChoice((choice) => choice.sentence !== null);

  function change(own: string | null) {
    auditioner.stop();
    changeAuditionChoice({ sentence: own });
  }

  return (
    <Field label={text('speech.voices.sentence')}>
      <div className="flex items-center gap-1">
        <TextInput
          value={sentence}
          lang=""
          onChange={(event) => change(event.currentTarget.value)}
          onBlur={() => sentence.trim() === '' && change(null)}
        />
        {isOwn && (
          <IconButton
            label={text('speech.voices.sentence.reset')}
            icon={<RotateCcw size={14} />}
            onClick={() => change(null)}
          />
        )}
      </div>
    </Field>
  );
}
