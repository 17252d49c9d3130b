import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { readNumber, type NumberRange } from './read-number.ts';

type NumberParameterProps = {
  /** The parameter's name on the wire, which is never translated. */
  name: string;
  value: number | null;
  range: NumberRange;
  hint?: string;
  onChange: (value: number | null) => void;
};

/** A number that is sent only when something valid stands here. */
export function NumberParameter({ name, value, range, hint, onChange }: NumberParameterProps) {
  const text = useText();
  const [written, setWritten] = useState(value === null ? '' : String(value));
  const isRefused = written.trim() !== '' && readNumber(written, range) === null;
  const { min, max } = range;
  const refusal =
    max === null ? text('chat.parameters.refused.whole', { min }) : text('chat.parameters.refused', { min, max });
  const rangeWords =
    max === null ? text('chat.parameters.whole', { min }) : text('chat.parameters.range', { min, max });
  return (
    <Field
      label={name}
      hint={hint === undefined ? rangeWords : `${rangeWords} · ${hint}`}
      {...(isRefused && { error: refusal })}
    >
      <TextInput
        inputMode="decimal"
        autoComplete="off"
        value={written}
        placeholder={text('chat.parameters.unset')}
        onChange={(event) => {
          setWritten(event.currentTarget.value);
          onChange(readNumber(event.currentTarget.value, range));
        }}
      />
    </Field>
  );
}
