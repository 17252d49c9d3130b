import type { KeyboardEvent } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextArea } from '#ui/text-area.tsx';

type VariablesFormProps = {
  names: readonly string[];
  values: Readonly<Record<string, string>>;
  /** What the button says that ends the filling; sending, where nothing else is said. */
  submitLabel?: string;
  onChange: (values: Record<string, string>) => void;
  onSubmit: () => void;
  onCancel: () => void;
};

/** Asks for the values of variables before the text that has them is used. */
export function VariablesForm({ names, values, submitLabel, onChange, onSubmit, onCancel }: VariablesFormProps) {
  const text = useText();

  function handleKey(event: KeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape') {
      // Elsewhere on this screen the key stops what is running.
      event.preventDefault();
      onCancel();
    }
    // Enter that confirms an input method's candidate is not an end of writing; Safari tells it only by the key code.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    const isInField = event.target instanceof HTMLTextAreaElement;
    if (event.key !== 'Enter' || event.shiftKey || isComposing || !isInField) return;
    event.preventDefault();
    onSubmit();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the fields inside
    <form
      aria-label={text('input.variables')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={handleKey}
      className="flex flex-col gap-3 p-3"
    >
      <div>
        <h2 className="text-f4 font-semibold text-t1">{text('input.variables')}</h2>
        <p className="text-f2 text-t3">{text('input.variables.text', { example: String.raw`\{{name}}` })}</p>
      </div>
      <div className="scroll-slim grid max-h-[40vh] gap-2.5 overflow-y-auto p-px sm:grid-cols-2">
        {names.map((name, index) => (
          <VariableField
            key={name}
            name={name}
            value={values[name] ?? ''}
            isFirst={index === 0}
            onChange={(value) => onChange({ ...values, [name]: value })}
          />
        ))}
      </div>
      <div className="flex justify-end gap-2">
        <Button onClick={onCancel}>{text('input.variables.cancel')}</Button>
        <Button type="submit" variant="primary">
          {submitLabel ?? text('input.variables.send')}
          <span aria-hidden className="opacity-65 pointer-coarse:hidden">
            ↵
          </span>
        </Button>
      </div>
    </form>
  );
}

type VariableFieldProps = { name: string; value: string; isFirst: boolean; onChange: (value: string) => void };

function VariableField({ name, value, isFirst, onChange }: VariableFieldProps) {
  const text = useText();
  return (
    <Field label={name} hint={value === '' ? text('input.variables.blank') : undefined}>
      <TextArea
        autoGrow
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form appears because somebody pressed Send: this is where they go on
        autoFocus={isFirst}
        maxRows={6}
        value={value}
        enterKeyHint="send"
        onChange={(event) => onChange(event.currentTarget.value)}
        className="rounded-control bg-raised px-2 py-1 text-f4 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border focus-within:shadow-[inset_0_0_0_1px_var(--line3)]"
      />
    </Field>
  );
}
