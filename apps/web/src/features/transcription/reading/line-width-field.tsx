import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { LINE_WIDTHS } from './subtitle-options.ts';

type LineWidthFieldProps = { value: number; disabled: boolean; onChange: (width: number) => void };

/** What style guides ask for: most of them, and broadcasters. */
const USUAL: readonly string[] = ['42', '37'];
const OTHER = 'other';

/** How wide a line may be: one of the usual widths, or another. */
export function LineWidthField({ value, disabled, onChange }: LineWidthFieldProps) {
  const text = useText();
  const [isOther, setOther] = useState(!USUAL.includes(String(value)));
  const [typed, setTyped] = useState(String(value));
  const isWrong = isOther && !isWidth(Number(typed));

  function type(next: string) {
    setTyped(next);
    if (isWidth(Number(next))) onChange(Number(next));
  }

  return (
    <div className="flex flex-col gap-2">
      <Field label={text('transcription.export.width')} hint={text('transcription.export.width.hint')}>
        <Select
          disabled={disabled}
          value={isOther ? OTHER : String(value)}
          options={[
            ...USUAL.map((width) => ({ value: width, label: width })),
            { value: OTHER, label: text('transcription.export.width.custom') },
          ]}
          onChange={(choice) => {
            setOther(choice === OTHER);
            if (choice !== OTHER) type(choice);
          }}
        />
      </Field>
      {isOther && (
        <Field
          label={text('transcription.export.width.custom')}
          {...(isWrong && { error: text('transcription.export.width.error', LINE_WIDTHS) })}
        >
          <TextInput
            inputMode="numeric"
            disabled={disabled}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </Field>
      )}
    </div>
  );
}

function isWidth(width: number): boolean {
  return Number.isInteger(width) && width >= LINE_WIDTHS.least && width <= LINE_WIDTHS.most;
}
