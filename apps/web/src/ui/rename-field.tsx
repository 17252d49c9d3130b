import { useRef, useState, type KeyboardEvent } from 'react';
import { TextInput } from './text-input.tsx';

type RenameFieldProps = {
  label: string;
  name: string;
  placeholder?: string;
  /**
   * Is told what was written, without the space around it, or the old name where the person gave up; and whether a key ended it, so that
   * the focus must go somewhere.
   */
  onDone: (written: string, how: { byKey: boolean }) => void;
};

/** A name while it is being changed. Enter and leaving keep what was written, Escape does not. */
export function RenameField({ label, name, placeholder, onDone }: RenameFieldProps) {
  const [written, setWritten] = useState(name);
  // Taking the field away makes it lose the focus, which is no second end.
  const isDone = useRef(false);

  function finish(chosen: string, byKey: boolean) {
    if (isDone.current) return;
    isDone.current = true;
    onDone(chosen.trim(), { byKey });
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // Escape ends the renaming only, not the dialog around it.
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Enter' ? written : name, true);
  }

  return (
    <TextInput
      ref={focusAll}
      aria-label={label}
      value={written}
      placeholder={placeholder}
      maxLength={120}
      onChange={(event) => setWritten(event.currentTarget.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => finish(written, false)}
    />
  );
}

function focusAll(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
