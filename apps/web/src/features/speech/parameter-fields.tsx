import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { isSpeed } from './check-draft.ts';
import { SPEECH_FORMATS, SPEED_RANGE, type SpeechFormat } from './speech-recipe.ts';
import { changeRecipe, useSpeechStore } from './speech-store.ts';

/** The parameters that may be left unset; unset is not sent. */
export function ParameterFields() {
  const text = useText();
  const { format, instructions } = useSpeechStore((state) => state.recipe);
  const options: { value: SpeechFormat | ''; label: string }[] = [
    { value: '', label: text('speech.format.unset') },
    ...SPEECH_FORMATS.map((value) => ({ value, label: value })),
  ];
  return (
    <>
      <Field label={text('speech.format')}>
        <Select
          options={options}
          value={format ?? ''}
          onChange={(value) => changeRecipe({ format: value === '' ? null : value })}
        />
      </Field>
      <SpeedField />
      <div className="min-w-52 flex-1">
        <Field label={text('speech.instructions')}>
          <TextInput
            value={instructions}
            placeholder={text('speech.instructions.placeholder')}
            onChange={(event) => changeRecipe({ instructions: event.currentTarget.value })}
          />
        </Field>
      </div>
    </>
  );
}

function SpeedField() {
  const text = useText();
  const { speed } = useSpeechStore((state) => state.recipe);
  return (
    <div className="w-24">
      <Field label={text('speech.speed')} {...(!isSpeed(speed) && { error: text('speech.speed.error') })}>
        <TextInput
          type="number"
          inputMode="decimal"
          min={SPEED_RANGE.min}
          max={SPEED_RANGE.max}
          step={0.05}
          placeholder={text('speech.not_sent')}
          value={speed ?? ''}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            changeRecipe({ speed: Number.isNaN(valueAsNumber) ? null : valueAsNumber })
          }
        />
      </Field>
    </div>
  );
}
