import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { Inspector } from '#ui/inspector.tsx';
import { Select } from '#ui/select.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { defaultResponseFormat } from './default-response-format.ts';
import { readTemperature } from './read-temperature.ts';
import { RESPONSE_FORMATS, type ResponseFormat } from './response-formats.ts';
import type { TranscriptionRecipe } from './transcription-recipe.ts';

type ParametersInspectorProps = {
  recipe: TranscriptionRecipe;
  /** Of the lane; it decides the format that nobody has chosen. */
  model: string;
  onChange: (recipe: TranscriptionRecipe) => void;
  onClose: () => void;
};

/** The parameters of the next send; names are those of the contract, and stay in Latin. */
export function ParametersInspector({ recipe, model, onChange, onClose }: ParametersInspectorProps) {
  const text = useText();
  const change = (part: Partial<TranscriptionRecipe>) => onChange({ ...recipe, ...part });
  return (
    <Inspector title={text('transcription.parameters')} onClose={onClose}>
      <div className="flex flex-col gap-4 p-4">
        <FormatField
          model={model}
          format={recipe.responseFormat}
          onChange={(responseFormat) => change({ responseFormat })}
        />
        <Field label="prompt" hint={text('transcription.prompt.hint')}>
          <TextArea
            rows={3}
            value={recipe.prompt}
            onChange={(event) => change({ prompt: event.currentTarget.value })}
            className="rounded-control bg-raised px-2 py-1.25 text-f3 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border"
          />
        </Field>
        <TemperatureField temperature={recipe.temperature} onChange={(temperature) => change({ temperature })} />
        <Field label={text('transcription.send_as')} hint={text('transcription.send_as.hint')}>
          <Select
            value={recipe.sendRecordingAs}
            options={[
              { value: 'wav', label: text('transcription.send_as.wav') },
              { value: 'as_recorded', label: text('transcription.send_as.as_recorded') },
            ]}
            onChange={(sendRecordingAs) => change({ sendRecordingAs })}
          />
        </Field>
      </div>
    </Inspector>
  );
}

type FormatFieldProps = {
  model: string;
  format: ResponseFormat | null;
  onChange: (format: ResponseFormat | null) => void;
};

function FormatField({ model, format, onChange }: FormatFieldProps) {
  const text = useText();
  const byModel = text('transcription.format.by_model', { format: defaultResponseFormat(model) });
  return (
    <Field label="response_format" hint={text('transcription.format.hint')}>
      <Select
        value={format ?? 'by_model'}
        options={[
          { value: 'by_model', label: byModel },
          ...RESPONSE_FORMATS.map((each) => ({ value: each, label: each })),
        ]}
        onChange={(chosen) => onChange(chosen === 'by_model' ? null : chosen)}
      />
    </Field>
  );
}

type TemperatureFieldProps = {
  temperature: TranscriptionRecipe['temperature'];
  onChange: (temperature: TranscriptionRecipe['temperature']) => void;
};

/** What is typed is kept beside what it reads as: “0.” is on its way to a number. */
function TemperatureField({ temperature, onChange }: TemperatureFieldProps) {
  const text = useText();
  const [draft, setDraft] = useState(String(temperature ?? ''));

  function handleChange(next: string) {
    setDraft(next);
    onChange(readTemperature(next));
  }

  return (
    <Field
      label="temperature"
      hint={text('transcription.temperature.hint')}
      {...(typeof temperature === 'string' && { error: text('transcription.temperature.error') })}
    >
      <TextInput inputMode="decimal" value={draft} onChange={(event) => handleChange(event.currentTarget.value)} />
    </Field>
  );
}
