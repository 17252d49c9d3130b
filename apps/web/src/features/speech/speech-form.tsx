import { clsx } from 'clsx';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { checkDraft } from './check-draft.ts';
import { findModelWait } from './find-model-wait.ts';
import { GenerateButton } from './generate-button.tsx';
import { LaneModel } from './lane-model.tsx';
import { ParameterFields } from './parameter-fields.tsx';
import { changeRecipe, useSpeechStore } from './speech-store.ts';
import { TextCount } from './text-count.tsx';
import { TextEditor } from './text-editor.tsx';
import { useLanes } from './use-lanes.ts';
import { VoicePicker } from './voice-picker.tsx';

type SpeechFormProps = { isLive: boolean; onGenerate: () => void; onStop: () => void };

/** The text and what it is spoken with. */
export function SpeechForm({ isLive, onGenerate, onStop }: SpeechFormProps) {
  const text = useText();
  const lanes = useLanes();
  const value = useSpeechStore((state) => state.text);
  const recipe = useSpeechStore((state) => state.recipe);
  const [areParametersOpen, setParametersOpen] = useState(false);
  const fault = checkDraft({ text: value, recipe, lanes });
  const wait = findModelWait(lanes, useGatewayStates());

  return (
    <form aria-label={text('speech.title')} onSubmit={(event) => event.preventDefault()}>
      <div className="px-4 pt-4 pb-3 md:px-6.5">
        <TextEditor onGenerate={() => fault === null && !isLive && onGenerate()} />
        <div className="mt-2 flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          <TextCount value={value} gateway={lanes[0]?.gateway ?? ''} />
          <GenerateButton fault={fault} wait={wait} isLive={isLive} onGenerate={onGenerate} onStop={onStop} />
        </div>
      </div>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3 border-y border-line px-4 py-3 md:px-6.5">
        <div className="flex min-w-0 flex-wrap items-center gap-x-6 max-md:w-full">
          {lanes.map((lane) => (
            <LaneModel key={lane.id} lane={lane} />
          ))}
          <Button
            className="-mr-2.25 ml-auto md:hidden"
            icon={<SlidersHorizontal />}
            aria-expanded={areParametersOpen}
            onClick={() => setParametersOpen(!areParametersOpen)}
          >
            {text('speech.parameters')}
          </Button>
        </div>
        <VoicePicker voice={recipe.voice} lane={lanes[0]} onChange={(voice) => changeRecipe({ voice })} />
        <div className={clsx('contents', !areParametersOpen && 'max-md:hidden')}>
          <ParameterFields />
        </div>
      </div>
    </form>
  );
}
