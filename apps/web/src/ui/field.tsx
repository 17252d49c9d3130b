import { useId, type ReactNode } from 'react';
import { FieldContext } from './field-context.ts';

type FieldProps = { label: string; hint?: ReactNode; error?: ReactNode; children: ReactNode };

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined ? undefined : `${id}-error`;
  const describedBy = [errorId, hintId].filter((part) => part !== undefined).join(' ') || undefined;

  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-f2 text-t3">
        {label}
      </label>
      <FieldContext value={{ control: id, describedBy, invalid: error !== undefined }}>{children}</FieldContext>
      {error !== undefined && (
        <p id={errorId} className="text-f2 text-bad">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={hintId} className="text-f2 text-t3">
          {hint}
        </p>
      )}
    </div>
  );
}
