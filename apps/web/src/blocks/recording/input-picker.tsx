import { useText } from '#i18n/use-text.ts';
import { Select } from '#ui/select.tsx';
import type { AudioInput } from './list-inputs.ts';
import { useInputs } from './use-inputs.ts';

/** Stands for whichever microphone the system prefers; no device has an empty id. */
const SYSTEM = '';

type InputPickerProps = {
  /** The one that was chosen; null is whichever the system prefers. */
  chosen: AudioInput | null;
  onChange: (input: AudioInput | null) => void;
  disabled?: boolean;
};

/** Chooses a microphone; nothing while none has been allowed, for then none has a name. */
export function InputPicker({ chosen, onChange, disabled = false }: InputPickerProps) {
  const text = useText();
  const inputs = useInputs();
  const isListed = inputs.some(({ id }) => id === chosen?.id);
  if (inputs.length === 0) return null;
  return (
    <Select
      label={text('transcription.recorder.microphone')}
      value={isListed && chosen !== null ? chosen.id : SYSTEM}
      disabled={disabled}
      options={[
        { value: SYSTEM, label: text('transcription.recorder.microphone.system') },
        ...inputs.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(id) => onChange(inputs.find((input) => input.id === id) ?? null)}
      className="max-sm:flex-1 sm:max-w-70"
    />
  );
}
