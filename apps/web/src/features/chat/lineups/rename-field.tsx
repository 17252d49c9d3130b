import { useRef, useState, type KeyboardEvent } from 'react';
import { TextInput } from '#ui/text-input.tsx';

type RenameFieldProps = {
  label: string;
  name: string;
  /** Is told the new name, or the old one where nothing else was written. */
  onDone: (name: string) => void;
};

/** A name while it is being changed. Enter and leaving keep what was written, Escape does not. */
export function RenameField({ label, name, onDone }: RenameFieldProps) {
  const [written, setWritten] = useState(name);
  // Taking the field away makes it lose the focus, which is no second end.
  const isDone = useRef(false);

  function finish(chosen: string) {
    if (isDone.current) return;
    isDone.current = true;
    onDone(chosen.trim() || name);
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // Escape ends the renaming only, not the dialog around it.
    event.preventDefault();
    event.stopPropagation();
    finish(event.key === 'Enter' ? written : name);
  }

  return (
    <TextInput
      ref={focusAll}
      aria-label={label}
      value={written}
      maxLength={120}
      onChange={(event) => setWritten(event.currentTarget.value)}
      onKeyDown={handleKeyDown}
      onBlur={() => finish(written)}
    />
  );
}

function focusAll(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
