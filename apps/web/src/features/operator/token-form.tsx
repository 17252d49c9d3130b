import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';

type TokenFormProps = { wasWrong: boolean; onToken: (token: string) => void };

/** Asks for the operator's token. */
export function TokenForm({ wasWrong, onToken }: TokenFormProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  return (
    <form
      className="flex max-w-sm flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onToken(typed.trim());
      }}
    >
      <h2 className="text-f5 font-semibold">{text('error.not_operator')}</h2>
      <Field
        label={text('operator.token')}
        hint={text('operator.token.help')}
        error={wasWrong ? text('operator.token.wrong') : undefined}
      >
        <TextInput
          type="password"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <Button type="submit" variant="primary" className="self-start">
        {text('operator.token.show')}
      </Button>
    </form>
  );
}
