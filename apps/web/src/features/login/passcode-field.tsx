import { Eye, EyeOff } from 'lucide-react';
import { useState, type Ref } from 'react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { TextInput } from '#ui/text-input.tsx';

type PasscodeFieldProps = { ref: Ref<HTMLInputElement>; value: string; onChange: (value: string) => void };

/** A field for a passcode, which can be looked at; stands inside a `Field`. */
export function PasscodeField({ ref, value, onChange }: PasscodeFieldProps) {
  const text = useText();
  const [isShown, setShown] = useState(false);
  return (
    <span className="relative flex">
      <TextInput
        ref={ref}
        type={isShown ? 'text' : 'password'}
        name="passcode"
        autoComplete="current-password"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        data-autofocus
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="pr-9"
      />
      <IconButton
        label={text(isShown ? 'login.hide' : 'login.show')}
        icon={isShown ? <EyeOff /> : <Eye />}
        onClick={() => setShown(!isShown)}
        className="absolute right-0"
      />
    </span>
  );
}
